import { expectAccessible } from './support/axe';
import { becomeAvailable, expect, hotline, installation, MONDAY_TEN, test } from './support/world';

const MINUTE = 60_000;
const docs = (name: string) => `docs/screenshots/${name}.png`;

test('from the first ring to the breached clock', async ({ outside, phones, signIn }) => {
  await outside.moveClockTo(MONDAY_TEN);
  const anna = await signIn('anna');
  const petra = await signIn('petra');
  await petra.goto('/desk/board');
  await becomeAvailable(anna);
  await expectAccessible(anna);
  await expectAccessible(petra);

  const katrin = phones.take('+493023125130');
  await katrin.dial(hotline.nordrueck);
  await katrin.hears(/Für Deutsch drücken Sie die 1/);
  await katrin.press('1');
  const queuedAt = Date.now();
  await expect(anna.getByRole('button', { name: /Annehmen/ }).first()).toBeVisible();
  expect(Date.now() - queuedAt).toBeLessThan(3_000);
  await expect(anna.locator('main')).toContainText('Katrin Schneider');
  await expect(anna.locator('main')).toContainText('Nordrück AG');
  await expect(petra.locator('main')).toContainText('Katrin Schneider');
  await expectAccessible(anna);
  await anna.screenshot({ path: docs('ringing') });

  await anna.keyboard.press('a');
  await expect(anna.getByRole('button', { name: /Auflegen/ })).toBeVisible();
  await katrin.inConference();
  await expect(anna.locator('header')).toContainText(/Gespräch mit|Im Gespräch/);

  await anna.getByLabel('FAQ durchsuchen').fill('komme nicht weiter auf seite 3');
  await expect(anna.locator('main')).toContainText('Seite drei');
  await anna.getByLabel('Notiz').fill('Kommt auf Seite drei nicht weiter, Einwilligung ist angekreuzt.');
  await expect(anna.locator('main')).toContainText('Gespeichert');
  await anna.reload();
  await expect(anna.getByLabel('Notiz')).toHaveValue(/Einwilligung ist angekreuzt/);

  await anna
    .getByRole('radio', { name: /^Ticket/ })
    .or(anna.getByRole('button', { name: /^Ticket/ }))
    .first()
    .click();
  await anna.getByLabel(/Betreff/).fill('Seite drei lässt sich nicht abschließen');
  await choose(anna, /Art/, /Fehler|Korrekt/);
  await choose(anna, /Priorität/, /Hoch/);
  await expectAccessible(anna);
  await anna.screenshot({ path: docs('call') });
  await anna.getByRole('button', { name: /Ticket (anlegen|eröffnen)/ }).click();
  const reference = anna.getByRole('link', { name: /NIT-\d+/ }).first();
  await expect(reference).toBeVisible();
  const ticketPath = await reference.getAttribute('href');

  await katrin.hangUp();
  await anna.getByRole('button', { name: /Speichern und verfügbar/ }).click();
  await expect(anna.locator('header')).toContainText('Verfügbar');

  await anna.goto(ticketPath ?? '');
  await expect(anna.locator('[data-status=onTime]').first()).toBeVisible();
  await expectAccessible(anna);
  await petra.screenshot({ path: docs('board') });

  const [clock] = await outside.rows<{ due_at: Date; id: string }>(
    `SELECT id, due_at FROM sla_clock WHERE kind = 'response' ORDER BY started_at DESC LIMIT 1`,
  );
  const due = clock?.due_at.getTime() ?? 0;
  expect(Math.abs(due - MONDAY_TEN - 30 * MINUTE)).toBeLessThan(2 * MINUTE);
  await outside.moveClockTo(due - 5 * MINUTE);
  await expect(anna.locator('[data-status=atRisk]').first()).toBeVisible();
  await outside.moveClockTo(due - 2_000);
  await expect(anna.locator('[data-status=breached]').first()).toBeVisible();
  await expect(petra.locator('[data-status=breached]').first()).toBeVisible();
  const breaches = await outside.rows<{ late: number }>(
    `SELECT extract(epoch FROM at - (data->>'dueAt')::timestamptz) AS late FROM event
     WHERE type = 'ticket.clockBreached' AND data->>'clockId' = $1`,
    [clock?.id],
  );
  expect(breaches).toHaveLength(1);
  expect(Number(breaches[0]?.late)).toBeLessThan(1);
  await anna.screenshot({ path: docs('breached') });
  await petra.screenshot({ path: docs('board-breached') });
});

async function choose(page: import('@playwright/test').Page, label: RegExp, option: RegExp): Promise<void> {
  const radio = page.getByRole('radio', { name: option });
  if (await radio.count()) return radio.first().click();
  await page.getByLabel(label).first().click();
  await page.getByRole('option', { name: option }).first().click();
  await expect(page.locator('[role=listbox]')).toHaveCount(0);
}

test('a newcomer calls the hotline from the page with the phones', async ({ browser, outside, phones }) => {
  await outside.moveClockTo(MONDAY_TEN);
  await phones.idle();
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  const street = await context.newPage();
  await street.goto(installation().carrier);
  await street.getByRole('button', { name: 'Anrufen' }).click();
  await expect(street.locator('body')).toContainText('Für Deutsch drücken Sie die 1');
  await street.getByRole('button', { name: '1', exact: true }).click();
  await expect(street.locator('body')).toContainText('Sie werden gleich verbunden');
  await expectAccessible(street);
  await street.screenshot({ path: docs('phones') });
  await street.getByRole('button', { name: 'Auflegen' }).click();
  const newest = () => outside.rows(`SELECT phase FROM call ORDER BY id DESC LIMIT 1`);
  await expect.poll(async () => (await newest())[0]?.phase).toBe('abandoned');
  await context.close();
});
