import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { becomeAvailable, expect, hotline, installation, MONDAY_TEN, test } from './support/world';

const MINUTE = 60_000;

/** A further web or worker beside those of the supervisor, as on a second machine. */
async function startBeside(file: string, changes: Record<string, string> = {}): Promise<ChildProcess> {
  const env = { ...process.env, ...installation().environment, ...changes };
  const child = fork(file, {
    env,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

test('two webs and two workers, one of each killed: nothing is lost or doubled, and screens catch up', async ({
  baseURL,
  outside,
  phones,
  signIn,
}) => {
  await outside.moveClockTo(MONDAY_TEN);
  const port = Number(new URL(baseURL ?? '').port) + 1;
  const second = { PORT: String(port), APP_ORIGIN: `http://localhost:${port}` };
  const worker = await startBeside('workers/main.ts');
  let web = await startBeside('src/server.ts', second);

  const anna = await signIn('anna');
  await becomeAvailable(anna);
  const petra = await signIn('petra');
  await petra.goto(`${second.APP_ORIGIN}/desk/board`);
  await expect(petra.locator('main')).toContainText('Anna Berger');

  const caller = phones.take('+493023125160');
  await caller.dial(hotline.nordrueck);
  await caller.hears(/drücken Sie die 1/);
  await caller.press('1');
  await expect(petra.locator('main')).toContainText('wartet', { ignoreCase: true });
  await kill(worker);
  await kill(web);
  // A job that died with its worker is made up for by the sweep.
  await expect(anna.getByRole('button', { name: /Annehmen/ }).first()).toBeVisible({ timeout: 20_000 });
  await anna.keyboard.press('a');
  await caller.inConference();
  await expect(anna.getByRole('button', { name: 'Auflegen' })).toBeVisible();
  web = await startBeside('src/server.ts', second);
  await expect(petra.locator('main')).toContainText(/Zurzeit wartet|Niemand wartet/);
  await caller.hangUp();
  await anna.keyboard.press('1');
  await anna.getByRole('button', { name: /Speichern und verfügbar/ }).click();
  await expect(anna.locator('header')).toContainText('Verfügbar');

  const doubled = await outside.rows(
    `SELECT subject_id, type FROM event WHERE type IN ('call.accepted', 'call.connected', 'call.ended', 'call.documented')
     GROUP BY 1, 2, data->>'attemptId' HAVING count(*) > 1`,
  );
  expect(doubled).toEqual([]);
  await expect.poll(async () => (await outside.rows('SELECT 1 FROM outbox')).length).toBe(0);
  await outside.moveClockTo(MONDAY_TEN + MINUTE);
  await kill(web);
});
