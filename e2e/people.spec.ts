import { createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import type { Installation } from './support/installation';
import { emailOf, expect, test } from './support/world';

const PASSWORD = 'leitstand-demo';
const NEW_PASSWORD = 'ein stiller Fluss bei Nacht';
const { dataDir }: Installation = JSON.parse(process.env.LEITSTAND_E2E ?? '{}');

/** The address in the last letter to somebody; without a mail server the demo keeps letters in its data folder. */
async function linkTo(email: string): Promise<string> {
  const folder = join(dataDir, 'mail');
  const found = async () => {
    const names = await readdir(folder).catch(() => []);
    const letters = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
    const letter = letters.findLast((text) => text.includes(`<${email}>`));
    return letter?.replace(/=\r?\n/g, '').match(/http\S+#[\w-]{43}/)?.[0] ?? '';
  };
  await expect.poll(found, { timeout: 15_000 }).toMatch(/#/);
  return found();
}

/** What an authenticator app shows for the key on the page. */
function codeOf(key: string, now = Date.now()): string {
  const letters = [...key.replace(/\s/g, '')].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter),
  );
  const bits = letters.map((value) => value.toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function typePassword(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
}

// Authenticators go by the world's clock, and journeys before these may have moved ours.
test.beforeEach(({ outside }) => outside.moveClockTo(Date.now()));

test('somebody is invited by mail, works, is locked out at once, and is forgotten', async ({
  browser,
  baseURL,
  signIn,
}) => {
  const email = `nora-${Date.now()}@callwerk.example`;
  const petra = await signIn('petra');
  await petra.goto('/desk/people');
  await expect(petra.getByRole('link', { name: 'Anna Berger' })).toBeVisible();
  await expectAccessible(petra);
  await petra.screenshot({ path: 'docs/screenshots/people.png' });
  await petra.getByRole('button', { name: 'Einladen' }).click();
  const dialog = petra.getByRole('dialog');
  await dialog.locator('input[name=name]').fill('Nora Neu');
  await dialog.locator('input[name=email]').fill(email);
  await dialog.getByLabel('Firma').click();
  await petra.getByRole('option', { name: 'Callwerk Dresden' }).click();
  await dialog.getByLabel('Agent/in').check();
  await expectAccessible(petra);
  await petra.getByRole('button', { name: 'Einladung senden' }).click();
  await expect(petra.getByRole('heading', { name: 'Nora Neu' })).toBeVisible();

  const nora = await (await browser.newContext({ locale: 'de-DE', ...(baseURL && { baseURL }) })).newPage();
  await nora.goto(await linkTo(email));
  await expect(nora.getByText(email)).toBeVisible();
  expect(new URL(nora.url()).hash).toBe('');
  await expectAccessible(nora);
  await nora.locator('input[name=password]').fill('Sommer2026!!');
  await nora.getByRole('button', { name: 'Passwort speichern' }).click();
  await expect(nora.getByText(/zu leicht zu erraten/)).toBeVisible();
  await nora.locator('input[name=password]').fill(NEW_PASSWORD);
  await nora.getByRole('button', { name: 'Passwort speichern' }).click();
  await nora.getByRole('link', { name: 'Zur Anmeldung' }).click();
  await typePassword(nora, email, NEW_PASSWORD);
  await nora.waitForURL('**/desk');

  await petra.reload();
  await petra.getByLabel('Agent/in').nth(1).check();
  await petra.getByRole('button', { name: 'Rollen speichern' }).click();
  await expect(petra.getByText(/Sie gelten ab sofort/)).toBeVisible();
  await expectAccessible(petra);
  await petra.screenshot({ path: 'docs/screenshots/person.png', fullPage: true });
  const lockedAt = Date.now();
  await petra.getByRole('button', { name: 'Sperren', exact: true }).click();
  await nora.waitForURL('**/sign-in');
  expect(Date.now() - lockedAt).toBeLessThan(4_000);
  await typePassword(nora, email, NEW_PASSWORD);
  await expect(nora.getByRole('alert').filter({ hasText: 'stimmen nicht' })).toBeVisible();

  await petra.getByRole('button', { name: 'Pseudonymisieren' }).click();
  await petra.locator('input[name=confirmation]').fill('Nora Neu');
  await petra.getByRole('button', { name: 'Endgültig pseudonymisieren' }).click();
  await expect(petra.getByRole('heading', { name: /^P-[0-9A-F]{8}$/ })).toBeVisible();
  await expect(petra.getByText(email)).toHaveCount(0);
});

test('a second factor is set up, asked for, and one’s other sessions are ended', async ({ signIn }) => {
  const [here, there] = [await signIn('jonas'), await signIn('jonas')];
  await here.goto('/account/security');
  await expectAccessible(here);
  await here.getByRole('button', { name: 'Alle anderen beenden' }).click();
  await there.waitForURL('**/sign-in');

  await here.getByRole('button', { name: 'Einrichten' }).click();
  await here.locator('input[name=current]').first().fill(PASSWORD);
  await here.getByRole('button', { name: 'Einrichten' }).click();
  const key = await here.locator('code').textContent();
  await here.locator('input[name=code]').fill(codeOf(key ?? ''));
  await expectAccessible(here);
  await here.getByRole('button', { name: 'Bestätigen' }).click();
  const recovery = await here
    .getByRole('list', { name: 'Wiederherstellungscodes' })
    .getByRole('listitem')
    .first()
    .textContent();
  await here.getByRole('button', { name: 'Ich habe sie aufbewahrt' }).click();
  await expect(here.getByText(/10 Wiederherstellungscodes/)).toBeVisible();
  await here.screenshot({ path: 'docs/screenshots/security.png', fullPage: true });

  await typePassword(there, emailOf('jonas'), PASSWORD);
  await there.locator('input[name=code]').fill('000000');
  await expectAccessible(there);
  await there.getByRole('button', { name: 'Anmelden' }).click();
  await expect(there.getByRole('alert').filter({ hasText: 'Code' })).toBeVisible();
  await there.locator('input[name=code]').fill(recovery ?? '');
  await there.getByRole('button', { name: 'Anmelden' }).click();
  await there.waitForURL('**/desk');

  await here.getByRole('button', { name: 'Abschalten' }).click();
  await here.getByRole('dialog').locator('input[name=current]').fill(PASSWORD);
  await here.getByRole('dialog').getByRole('button', { name: 'Abschalten' }).click();
  await expect(here.getByRole('button', { name: 'Einrichten' })).toBeVisible();
});

test('the administrator sees the accounts of the insurer and nobody else’s', async ({ signIn }) => {
  const ute = await signIn('ute', { colorScheme: 'dark' });
  await ute.waitForURL('**/underwriting/accounts');
  await expect(ute.getByRole('link', { name: 'Katrin Weiß' })).toBeVisible();
  await expect(ute.getByText('Anna Berger')).toHaveCount(0);
  await ute.getByLabel('Name oder E-Mail-Adresse').fill('heike');
  await expect(ute.getByRole('link', { name: 'Katrin Weiß' })).toHaveCount(0);
  await expect(ute.getByRole('link', { name: 'Dr. Heike Brandt' })).toBeVisible();
  await expectAccessible(ute);
  await ute.screenshot({ path: 'docs/screenshots/accounts-dark.png' });
});

test('the manager takes a client on', async ({ signIn }) => {
  const petra = await signIn('petra', { viewport: { width: 390, height: 844 } });
  await petra.goto('/desk/companies');
  await expectAccessible(petra);
  const key = `K${String(Date.now()).slice(-5)}`;
  await petra.getByRole('button', { name: 'Auftraggeber anlegen' }).click();
  await petra.locator('input[name=name]').fill(`Neue Kundin ${key}`);
  await petra.locator('input[name=key]').fill(key);
  await petra.getByRole('button', { name: 'Anlegen', exact: true }).click();
  await expect(petra.getByRole('cell', { name: `Neue Kundin ${key}`, exact: true })).toBeVisible();
});

test('a forgotten password is asked for alike, known address or not', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/forgotten-password`);
  for (const email of [emailOf('mia'), 'nobody@callwerk.example']) {
    await page.locator('input[name=email]').fill(email);
    await page.locator('button[type=submit]').click();
    await expect(page.getByRole('status')).toBeVisible();
  }
  await expectAccessible(page);
  await page.goto(`${baseURL}/set-password#${'x'.repeat(43)}`);
  await expect(page.getByRole('alert').filter({ hasText: 'gilt nicht mehr' })).toBeVisible();
});
