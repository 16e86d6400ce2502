import { pidsOf } from './support/processes';
import { expect, test } from './support/world';

const LIST = '/api/desk/tickets?view=open';

test('a web server that is asked to end finishes what it answers, and browsers come back by themselves', async ({
  baseURL,
  outside,
  signIn,
}) => {
  const sockets = async () => {
    const metrics = await fetch(`${baseURL}/metrics`).then(
      (answer) => answer.text(),
      () => '',
    );
    return /^leitstand_sockets (\d+)$/m.exec(metrics)?.[1];
  };
  const webs = () => pidsOf('src/server.ts', new URL(baseURL ?? '').port);
  const anna = await signIn('anna');
  await anna.goto('/desk');
  await expect.poll(sockets).toBe('1');
  const [web = 0] = webs();
  await outside.rows('BEGIN');
  await outside.rows('LOCK TABLE ticket IN ACCESS EXCLUSIVE MODE');
  const answer = anna.evaluate((path) => fetch(path).then((response) => response.status), LIST);
  const waiting = () =>
    outside.rows(`SELECT FROM pg_locks WHERE relation = 'ticket'::regclass AND NOT granted`);
  await expect.poll(async () => (await waiting()).length).toBeGreaterThan(0);
  process.kill(web, 'SIGTERM');
  await expect.poll(sockets).toBeUndefined();
  expect(webs()).toContain(web);
  await outside.rows('COMMIT');
  expect(await answer).toBe(200);
  await expect.poll(webs).not.toContain(web);
  await expect.poll(sockets, { timeout: 30_000 }).toBe('1');
});
