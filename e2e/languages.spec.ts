import { emailOf, expect, hotline, MONDAY_TEN, test } from './support/world';

test('a third language needs messages and data only: the hotline and the desk speak Spanish', async ({
  outside,
  phones,
  signIn,
}) => {
  await outside.moveClockTo(MONDAY_TEN);
  await outside.rows(
    `UPDATE service_contract SET languages = '{de,en,es}' WHERE name LIKE 'Lebensversicherung%'`,
  );
  await outside.rows(`UPDATE account SET languages = '{es}' WHERE email = $1`, [emailOf('tom')]);

  const tom = await signIn('tom');
  await tom.getByRole('button', { name: /Konto von Tom Richter/ }).click();
  await tom.getByRole('menuitem', { name: 'español' }).click();
  await expect(tom.getByRole('link', { name: 'Incidencias' })).toBeVisible();
  await expect(tom.locator('html')).toHaveAttribute('lang', 'es');
  await tom
    .getByRole('button', { name: 'Become available' })
    .or(tom.getByRole('button', { name: 'Go available' }))
    .first()
    .click();

  const caller = phones.take('+493023125150');
  await caller.dial(hotline.nordrueck);
  await caller.hears(/Para español, pulse 3/);
  await caller.press('3');
  await caller.hears(/Le atenderemos enseguida/);
  await expect(tom.getByRole('button', { name: 'Aceptar' }).first()).toBeVisible();
  await caller.hangUp();

  await outside.rows(`UPDATE account SET languages = '{de,en}', locale = 'de' WHERE email = $1`, [
    emailOf('tom'),
  ]);
  await outside.rows(
    `UPDATE service_contract SET languages = '{de,en}' WHERE name LIKE 'Lebensversicherung%'`,
  );
});
