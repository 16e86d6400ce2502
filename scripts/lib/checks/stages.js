import { ensureBuilt } from '../build.js';
import { coloured } from '../paint.js';
import { startPostgres } from '../postgres.js';
import { Refusal } from '../refusal.js';
import { outerEnvironment, tool } from '../runtime.js';
import { inWorkshop } from '../workshop.js';
import { NOTHING, playwrightCounts, reportPath, vitestCounts } from './counts.js';
import { startRedis } from './redis.js';
import { runLoud } from './run-loud.js';
import { findTool } from './tools.js';

/** @typedef {{ signal: AbortSignal, teardown: import('../stopping.js').Teardown }} Run */
/** @typedef {import('./counts.js').Counts & { ok: boolean }} Outcome */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {(run: Run) => Promise<Outcome>} work
 * @property {import('./tools.js').ToolName[]} [tools] of the system, which must be there
 * @property {boolean} [needsBuild]
 */

/** In the order they run: what is quick to fail comes first. @type {Stage[]} */
export const STAGES = [
  { name: 'lint', work: check(['biome', 'ci', coloured ? '--colors=force' : '--colors=off', '.']) },
  { name: 'typecheck', work: check(['next', 'typegen'], ['tsc', '--noEmit']) },
  {
    name: 'architecture',
    work: check(['depcruise', 'src', 'workers', '--config', '.dependency-cruiser.cjs']),
  },
  { name: 'unit', work: (run) => vitest('unit', {}, run) },
  { name: 'db', work: databaseTests, tools: ['redis-server'] },
  { name: 'build', work: build },
  { name: 'e2e', work: journeys, tools: ['chromium'], needsBuild: true },
];

/** @param {...string[]} commands @returns {Stage['work']} */
function check(...commands) {
  return async ({ signal }) => {
    for (const [name = '', ...args] of commands) {
      const ok = await runLoud(tool(name, ...args), outerEnvironment(), signal);
      if (!ok) return { ok, ...NOTHING };
    }
    return { ok: true, ...NOTHING };
  };
}

/**
 * @param {string} project
 * @param {Record<string, string>} variables
 * @param {Run} run
 * @returns {Promise<Outcome>}
 */
async function vitest(project, variables, { signal }) {
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath(project)}`];
  const command = tool('vitest', 'run', '--project', project, ...reports);
  const ok = await runLoud(command, { ...outerEnvironment(), ...variables }, signal);
  return { ok, ...vitestCounts(project) };
}

/** On a Postgres and a Redis of their own, which forget everything. @param {Run} run */
async function databaseTests(run) {
  const postgres = await startPostgres({ throwaway: true, settings: { max_connections: '300' } });
  run.teardown.add(() => postgres.stop());
  const redis = await startRedis();
  run.teardown.add(() => redis.stop());
  const variables = {
    TEST_DATABASE_SUPER_URL: postgres.superUrl,
    TEST_DATABASE_OWNER_URL: postgres.ownerUrl,
    TEST_DATABASE_URL: postgres.appUrl,
    TEST_REDIS_URL: redis.url,
  };
  return vitest('db', variables, run);
}

/** @param {Run} run @returns {Promise<Outcome>} */
async function build({ signal }) {
  try {
    await inWorkshop(signal, () => ensureBuilt(signal));
    return { ok: true, ...NOTHING };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stdout.write(`${error.message}\n`);
    return { ok: false, ...NOTHING };
  }
}

/** The journeys start their own Leitstand. @param {Run} run @returns {Promise<Outcome>} */
async function journeys({ signal }) {
  const variables = {
    CHROMIUM_PATH: findTool('chromium') ?? '',
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath('e2e'),
  };
  const command = tool('playwright', 'test', '--reporter=list,json');
  const ok = await runLoud(command, { ...outerEnvironment(), ...variables }, signal);
  return { ok, ...playwrightCounts('e2e') };
}
