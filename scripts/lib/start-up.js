import { Child } from './child.js';
import { openDataFolder } from './data-folder.js';
import { openDatabase } from './database.js';
import { carrierEnvironment, forCarrier, forProduct, productEnvironment } from './environment.js';
import { untilHealthy } from './health.js';
import { ensureMigrated } from './migrate.js';
import { portNear, requirePort } from './ports.js';
import { prepareClone } from './prepare.js';
import { removeRunFile, writeRunFile } from './run-file.js';
import { runStep } from './run-step.js';
import { outerEnvironment, program } from './runtime.js';
import { loadSecrets } from './secrets.js';
import { readSettings } from './settings.js';
import { untilStopped } from './stopping.js';
import { welcome } from './welcome.js';

/** More than the ten seconds that running requests and jobs have to finish. */
const PATIENCE = 15_000;

/** @typedef {{ signal: AbortSignal, teardown: import('./stopping.js').Teardown }} Run */

/**
 * Everything up to the line that says it is ready. What can be refused early is looked at first.
 * @param {Run} run
 * @returns {Promise<{ until: Promise<never> }>} until: rejects with the reason to end
 */
export async function startUp(run) {
  const settings = readSettings();
  const folder = openDataFolder(settings.dataDir);
  run.teardown.add(folder.release);
  await requirePorts(settings);
  const secrets = loadSecrets(settings.dataDir);
  const clone = await prepareClone(run);
  const [database] = await Promise.all([openDatabase(settings, run.teardown), clone.generated]);
  const carrierPort = settings.twilio
    ? undefined
    : await portNear(settings.carrierPort ?? settings.port + 1000);
  const facts = { settings, secrets, databaseUrl: database.url, carrierPort };
  const product = productEnvironment(facts, process.env);
  noteRun(run, facts, product, database.ownerUrl);
  const seeded = await fillDatabase(run, settings, database, product);
  await clone.built;
  const children = startChildren(run, facts, product);
  const until = Promise.race([
    untilStopped(run.signal),
    database.lost,
    ...children.map(({ hopeless }) => hopeless),
  ]);
  const up = Promise.all([seeded.done, ...children.map(({ ready }) => ready)]);
  await Promise.race([until, up.then(() => untilHealthy(settings.port, run.signal))]);
  welcome({ origin: product.APP_ORIGIN ?? '', carrierPort, dataDir: settings.dataDir });
  return { until };
}

/** @param {import('./settings.js').Settings} settings */
async function requirePorts({ port, carrierPort, twilio }) {
  await requirePort(port);
  if (carrierPort && !twilio) await requirePort(carrierPort, `CARRIER_PORT=${carrierPort + 1} npm start`);
}

/**
 * Where `npm run db:url` and the other doors find this instance. An outside database's addresses are not written
 * down: they are the operator's to keep.
 * @param {Run} run
 * @param {import('./environment.js').Facts} facts
 * @param {Record<string, string>} environment
 * @param {string | undefined} ownerUrl
 */
function noteRun({ teardown }, { settings, carrierPort }, environment, ownerUrl) {
  const { dataDir, port, embedded } = settings;
  writeRunFile(dataDir, embedded ? { port, carrierPort, ownerUrl, environment } : { port, carrierPort });
  teardown.add(() => removeRunFile(dataDir));
}

/**
 * Migrates, and seeds the embedded database: before anything else starts where it was empty until now; beside the
 * rest where the seed will only find that there is nothing to do.
 * @param {Run} run
 * @param {import('./settings.js').Settings} settings
 * @param {import('./database.js').Database} database
 * @param {Record<string, string>} product
 * @returns {Promise<{ done: Promise<void> }>}
 */
async function fillDatabase({ signal }, { embedded, dataDir }, { ownerUrl }, product) {
  if (!ownerUrl) return { done: Promise.resolve() };
  const env = forProduct(outerEnvironment(), product, ownerUrl);
  const advice = embedded
    ? `restore ${dataDir} from a backup, or move it away to begin with an empty one`
    : 'start it, or correct DATABASE_OWNER_URL';
  const changed = await ensureMigrated({ ownerUrl, advice, env, signal });
  if (!embedded) return { done: Promise.resolve() };
  const problem = 'The demo data could not be written; the lines above say why.';
  const done = runStep({
    name: 'seed',
    command: program('prisma/seed/main.ts', '--if-empty'),
    env,
    signal,
    problem,
  });
  done.catch(() => {}); // awaited before the start counts as done
  if (changed) await done;
  return { done };
}

/** @param {Run} run @param {import('./environment.js').Facts} facts @param {Record<string, string>} product */
function startChildren({ teardown }, facts, product) {
  const env = forProduct(outerEnvironment(), product);
  const plans = [
    { name: 'web', file: 'src/server.ts', env },
    { name: 'worker', file: 'workers/main.ts', env },
  ];
  if (facts.carrierPort) {
    const own = carrierEnvironment(facts, product);
    plans.push({ name: 'carrier', file: 'src/carrier/main.ts', env: forCarrier(outerEnvironment(), own) });
  }
  const children = plans.map((plan) => new Child(plan).start());
  teardown.add(() => Promise.all(children.map((child) => child.stop(PATIENCE))));
  return children;
}
