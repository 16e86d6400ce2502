import { mkdirSync, rmSync } from 'node:fs';
import { ensureBuilt } from '../build.js';
import { ensureGenerated } from '../generate.js';
import { ensureInstalled } from '../install.js';
import { paint } from '../paint.js';
import { inRoot } from '../places.js';
import { explain, refuse, Stopped } from '../refusal.js';
import { listenForStop, Teardown } from '../stopping.js';
import { inWorkshop } from '../workshop.js';
import { NOTHING } from './counts.js';
import { STAGES } from './stages.js';
import { requireTools } from './tools.js';

/** @typedef {import('./counts.js').Counts} Counts */

/**
 * Runs the stages in their order, up to the first that fails. The last line is for CI.
 * @param {string[]} wanted names of stages; none means all
 */
export async function main(wanted) {
  const { signal, stop } = listenForStop();
  const teardown = new Teardown();
  const total = { ...NOTHING };
  try {
    const stages = choose(wanted);
    await prepare(stages, signal);
    await runStages(stages, { signal, teardown }, total);
  } catch (error) {
    process.exitCode = error instanceof Stopped ? 130 : explain(error);
    if (!(error instanceof Stopped)) total.failed += 1;
  }
  if (total.failed > 0) process.exitCode = 1;
  stop();
  await teardown.run();
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exit();
}

/** @param {string[]} wanted */
function choose(wanted) {
  const names = STAGES.map(({ name }) => name);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown) refuse(`There is no stage "${unknown}"; the stages are ${names.join(', ')}.`);
  return wanted.length ? STAGES.filter(({ name }) => wanted.includes(name)) : STAGES;
}

/** @param {import('./stages.js').Stage[]} stages @param {AbortSignal} signal */
async function prepare(stages, signal) {
  await inWorkshop(signal, async () => {
    await ensureInstalled({ dev: true, signal });
    await requireTools([...new Set(stages.flatMap(({ tools = [] }) => tools))], signal);
    await ensureGenerated(signal);
    if (stages.some(({ needsBuild }) => needsBuild) && !stages.some(({ name }) => name === 'build')) {
      await ensureBuilt(signal);
    }
  });
  rmSync(inRoot('test-results/counts'), { recursive: true, force: true });
  mkdirSync(inRoot('test-results/counts'), { recursive: true });
}

/**
 * @param {import('./stages.js').Stage[]} stages
 * @param {import('./stages.js').Run} run
 * @param {Counts} total added to
 */
async function runStages(stages, run, total) {
  for (const { name, work } of stages) {
    process.stdout.write(`\n${paint('bold', `== ${name}`)}\n`);
    const since = performance.now();
    const { ok, passed, failed } = await work(run);
    if (run.signal.aborted) throw new Stopped();
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    process.stdout.write(
      `${paint(ok ? 'green' : 'red', `== ${name} ${ok ? 'passed' : 'failed'}`)} in ${seconds} s\n`,
    );
    total.passed += passed;
    total.failed += ok ? failed : Math.max(failed, 1);
    if (!ok) break;
  }
}
