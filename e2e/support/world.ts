import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import pg from 'pg';
import { carrierPhones } from '../../src/testing/phones';
import type { Installation } from './installation';

export const installation = (): Installation => JSON.parse(process.env.LEITSTAND_E2E ?? '{}');

/** The hotlines of the demo. */
export const hotline = { nordrueck: '+4940669690', harbour: '+442079460100', unknown: '+4940669691' };

/** Monday, 23 November 2026, 10:00 in Berlin: every demo hotline is open. */
export const MONDAY_TEN = Date.parse('2026-11-23T09:00:00Z');

const PASSWORD = 'leitstand-demo';

/** The database from outside, and the clock of all processes. */
export class Outside {
  constructor(private readonly client: pg.Client) {}

  async rows<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows;
  }

  /** Moves the clock of all processes to an instant (ms). */
  async moveClockTo(instant: number): Promise<void> {
    await this.client.query(
      `INSERT INTO test_clock (id, offset_ms) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET offset_ms = EXCLUDED.offset_ms`,
      [instant - Date.now()],
    );
    await this.client.query('NOTIFY test_clock');
  }

  /** Nobody is on the phone, everybody is signed out: where every journey begins. */
  async calm(): Promise<void> {
    await this.client.query(`UPDATE call SET ended_at = coalesce(ended_at, arrived_at), wrap_up_ended_at = arrived_at,
                             phase = 'ended' WHERE wrap_up_ended_at IS NULL`);
    await this.client.query(`UPDATE agent_state SET state = 'offline', call_id = NULL`);
  }
}

type World = {
  outside: Outside;
  phones: ReturnType<typeof carrierPhones>;
  /** A browser of its own in which somebody signs in by their first name. */
  signIn: (
    name: string,
    options?: Parameters<import('@playwright/test').Browser['newContext']>[0],
  ) => Promise<Page>;
};

const homes: Record<string, string> = {
  ralf: 'nordrueck-it',
  ines: 'nordrueck-it',
  yusuf: 'nordrueck-it',
  sabine: 'nordrueck-it',
  olivia: 'harbour',
};
const insurers = ['elke', 'katrin', 'bernd', 'heike', 'martin', 'ute'];

/** The demo's address of somebody. */
export function emailOf(name: string): string {
  const home = insurers.includes(name) ? 'nordrueck' : (homes[name] ?? 'callwerk');
  return `${name}@${home}.example`;
}

/** An earlier test may have ended the web server; its supervisor starts it again. */
async function untilReady(url: string): Promise<void> {
  const status = () =>
    fetch(url).then(
      (answer) => answer.status,
      () => 0,
    );
  await expect.poll(status, { timeout: 20_000 }).toBe(200);
}

export const test = base.extend<World>({
  baseURL: async ({ browserName: _ }, use) => use(installation().origin),
  outside: async ({ browserName: _ }, use) => {
    const client = new pg.Client({ connectionString: installation().ownerUrl });
    await client.connect();
    await use(new Outside(client));
    await client.end();
  },
  phones: async ({ outside }, use) => {
    const phones = carrierPhones(installation().carrier);
    await outside.calm();
    await use(phones);
    await phones.clearFaults();
  },
  signIn: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (name, options = {}) => {
      const context = await browser.newContext({ locale: 'de-DE', ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw error;
      });
      await untilReady(`${baseURL}/api/ready`);
      await page.goto(`${baseURL}/sign-in`);
      await page.locator('input[name=email]').fill(emailOf(name));
      await page.locator('input[name=password]').fill(PASSWORD);
      await page.locator('button[type=submit]').click();
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** The agent says that calls may ring. */
export async function becomeAvailable(page: Page): Promise<void> {
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Verfügbar werden' }).click();
  await expect(page.locator('header')).toContainText('Verfügbar');
}

export { expect };
