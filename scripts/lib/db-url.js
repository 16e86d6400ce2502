import { dataFolderPath } from './places.js';
import { reason, refuse } from './refusal.js';
import { runningInstance } from './run-file.js';

/** The owner's address of the operator's database, else of the embedded one that runs on the data folder. */
export function dbUrl(env = process.env) {
  if (env.DATABASE_OWNER_URL) return env.DATABASE_OWNER_URL;
  if (env.DATABASE_URL) {
    refuse(
      'The database is an outside one (DATABASE_URL); set DATABASE_OWNER_URL to the address of its owner.',
    );
  }
  return instanceOf(dataFolderPath(env)).ownerUrl ?? refuse(OUTSIDE);
}

const OUTSIDE =
  'The running Leitstand uses an outside database; whoever started it has the address in DATABASE_OWNER_URL.';

/** @param {string} dataDir */
export function instanceOf(dataDir) {
  return (
    readInstance(dataDir) ??
    refuse(
      `No Leitstand runs on ${dataDir}; start it with npm start, or name its data folder in LEITSTAND_DATA.`,
    )
  );
}

/** @param {string} dataDir */
function readInstance(dataDir) {
  try {
    return runningInstance(dataDir);
  } catch (error) {
    return refuse(
      `${dataDir}/run.json cannot be read (${reason(error)}); call this as the user who runs Leitstand.`,
    );
  }
}
