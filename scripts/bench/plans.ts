import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Loaded into every session but silent, until a plan is asked for. */
export const PLAN_SETTINGS = { session_preload_libraries: 'auto_explain' };

export type Plan = { ms: number; statement: string; plan: string };

const ENTRY = /duration: ([\d.]+) ms {2}plan:\n([\s\S]*?)(?=\n\d{4}-\d\d-\d\d |$)/g;

/** Splits what auto_explain logs into statement and plan. */
function entries(log: string): Plan[] {
  return [...log.matchAll(ENTRY)].map(([, ms, text = '']) => {
    const lines = text.split('\n').map((line) => line.replace(/^\t/, ''));
    const planFrom = lines.findIndex((line) => /\(cost=/.test(line));
    const statement = lines
      .slice(0, planFrom)
      .join(' ')
      .replace(/^Query Text: | Query Parameters: .*$/g, '');
    return { ms: Number(ms), statement, plan: lines.slice(planFrom).join('\n') };
  });
}

async function setting(superUrl: string, value: number): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  await client.query(`ALTER SYSTEM SET auto_explain.log_analyze = on`);
  await client.query(`ALTER SYSTEM SET auto_explain.log_buffers = on`);
  await client.query(`ALTER SYSTEM SET auto_explain.log_nested_statements = on`);
  await client.query(`ALTER SYSTEM SET auto_explain.log_min_duration = ${value}`);
  await client.query('SELECT pg_reload_conf()');
  await client.end();
  await sleep(300);
}

/**
 * The plans of what the product's own sessions ask while the work runs, as Postgres executed them.
 * @returns the slowest first
 */
export async function capturePlans(
  { superUrl, log }: { superUrl: string; log: string },
  work: () => Promise<unknown>,
  most = 3,
): Promise<Plan[]> {
  await setting(superUrl, 0);
  const from = statSync(log).size;
  await work();
  await sleep(300);
  await setting(superUrl, -1);
  const text = readFileSync(log).subarray(from).toString();
  return entries(text)
    .filter(({ statement }) => !/pg_reload_conf|^ALTER SYSTEM/.test(statement))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, most);
}
