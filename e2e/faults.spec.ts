import { expect as expectSoon } from '@playwright/test';
import { pidsOf } from './support/processes';
import { becomeAvailable, expect, hotline, MONDAY_TEN, test } from './support/world';

const MINUTE = 60_000;

/** Ends one of this run's processes the hard way; the supervisor starts it again. */
function killHard(file: string, port: string): void {
  for (const pid of pidsOf(file, port)) process.kill(pid, 'SIGKILL');
}

test('a call survives the web server, and its log is completed from the carrier’s records', async ({
  baseURL,
  outside,
  phones,
  signIn,
}) => {
  await outside.moveClockTo(Date.now());
  const mia = await signIn('mia');
  await mia.goto('/desk');
  await mia.getByRole('button', { name: /Become available|Verfügbar werden/ }).click();
  const grace = phones.take('+442079460200');
  const sid = await grace.dial(hotline.harbour);
  await mia
    .getByRole('button', { name: /Accept|Annehmen/ })
    .first()
    .click();
  await grace.inConference();
  killHard('src/server.ts', new URL(baseURL ?? '').port);
  await grace.say('Are you still there?');
  await grace.hangUp();
  await expectSoon
    .poll(
      async () => {
        const [call] = await outside.rows(
          'SELECT phase, ended_at IS NOT NULL AS ended FROM call WHERE carrier_sid = $1',
          [sid],
        );
        return call;
      },
      { timeout: 40_000 },
    )
    .toEqual({ phase: 'wrapUp', ended: true });
});

test('clocks that ran out while the worker was dead are recorded once', async ({
  baseURL,
  outside,
  signIn,
}) => {
  await outside.moveClockTo(MONDAY_TEN);
  const anna = await signIn('anna');
  const before = await outside.rows('SELECT id FROM ticket');
  for (const subject of ['Erstes', 'Zweites', 'Drittes']) {
    await anna.goto('/desk/tickets/new');
    await anna.getByLabel(/Betreff/).fill(subject);
    await anna.getByLabel(/Beschreibung/).fill('Frist läuft ab');
    await anna.getByRole('button', { name: /Ticket (anlegen|eröffnen)/ }).click();
    await anna.waitForURL(/\/desk\/tickets\/[0-9a-f-]{36}/);
  }
  killHard('workers/main.ts', new URL(baseURL ?? '').port);
  await outside.moveClockTo(MONDAY_TEN + 200 * MINUTE);
  const breaches = () =>
    outside.rows<{ subject_id: string; n: number }>(
      `SELECT e.subject_id, count(*)::int AS n FROM event e WHERE type = 'ticket.clockBreached'
       AND data->>'clock' = 'response' AND NOT subject_id = ANY ($1::uuid[]) GROUP BY 1`,
      [before.map(({ id }) => id)],
    );
  await expectSoon.poll(async () => (await breaches()).length, { timeout: 20_000 }).toBe(3);
  expect((await breaches()).map(({ n }) => n)).toEqual([1, 1, 1]);
});

test('two agents accept in the same moment: one has the call, the other is told who', async ({
  outside,
  phones,
  signIn,
}) => {
  await outside.moveClockTo(MONDAY_TEN);
  const pages = [await signIn('anna'), await signIn('tom')];
  for (const page of pages) await becomeAvailable(page);
  const caller = phones.take('+493023125140');
  await caller.dial(hotline.nordrueck);
  await caller.hears(/drücken Sie die 1/);
  await caller.press('1');
  const buttons = pages.map((page) => page.getByRole('button', { name: /Annehmen/ }).first());
  for (const button of buttons) await expect(button).toBeVisible();
  const [status] = await Promise.all([
    Promise.all(
      pages.map((page) =>
        page
          .waitForResponse((response) => response.url().endsWith('/accept'))
          .then((response) => response.status()),
      ),
    ),
    ...buttons.map((button) => button.click()),
  ]);
  expect(status.sort()).toEqual([200, 409]);
  const told = pages.map((page) =>
    page.getByText(/(Anna Berger|Tom Richter) hat den Anruf schon angenommen/),
  );
  await expect
    .poll(async () => (await Promise.all(told.map((text) => text.count()))).reduce((a, b) => a + b))
    .toBe(1);
  await caller.hangUp();
});

test('an unknown hotline says so and is logged; a forged webhook is refused', async ({
  baseURL,
  outside,
  phones,
  request,
}) => {
  const lost = phones.take('+491729999999');
  const sid = await lost.dial(hotline.unknown);
  await lost.hears(/gehört zu keiner unserer Hotlines/);
  await lost.ended();
  const [call] = await outside.rows('SELECT refusal FROM call WHERE carrier_sid = $1', [sid]);
  expect(call).toEqual({ refusal: 'unknownNumber' });
  const forged = await request.post(`${baseURL}/api/twilio/voice/inbound`, {
    form: { CallSid: `CA${'0'.repeat(32)}`, From: '+49301', To: hotline.nordrueck },
    headers: { 'x-twilio-signature': 'bm90IHNpZ25lZA==' },
  });
  expect(forged.status()).toBe(403);
});
