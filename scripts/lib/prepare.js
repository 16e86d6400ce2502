import { ensureBuilt } from './build.js';
import { ensureGenerated } from './generate.js';
import { ensureInstalled } from './install.js';
import { inWorkshop } from './workshop.js';

/**
 * Brings the clone up to its sources: packages first, since everything else needs them; then what may go on
 * beside the database's start.
 * @param {{ signal: AbortSignal, teardown: import('./stopping.js').Teardown }} run
 * @returns {Promise<{ generated: Promise<void>, built: Promise<void> }>}
 */
export async function prepareClone({ signal, teardown }) {
  await inWorkshop(signal, () => ensureInstalled({ signal }));
  let tellGenerated = () => {};
  const generated = new Promise((resolve) => {
    tellGenerated = () => resolve(undefined);
  });
  const built = inWorkshop(signal, async () => {
    await ensureGenerated(signal);
    tellGenerated();
    await ensureBuilt(signal);
  });
  teardown.add(() => built.catch(() => {})); // a failure is told where it is awaited
  built.catch(() => {});
  return { generated: Promise.race([generated, built]), built };
}
