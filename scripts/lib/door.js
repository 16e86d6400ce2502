import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { instanceOf } from './db-url.js';
import { forProduct, productEnvironment } from './environment.js';
import { ROOT } from './places.js';
import { explain, refuse } from './refusal.js';
import { runningInstance } from './run-file.js';
import { outerEnvironment, program } from './runtime.js';
import { loadSecrets } from './secrets.js';
import { readSettings } from './settings.js';

/**
 * Runs a TypeScript program as the product's own ones run, plus the owner's database address; ends as it ends.
 * @param {string[]} args the program and its arguments
 */
export async function runDoor([file, ...args]) {
  try {
    if (!file) refuse('Name the program to run: node scripts/run.js prisma/seed/main.ts');
    const [command, rest] = program(file, ...args);
    const child = spawn(command, rest, { cwd: ROOT, env: doorEnvironment(), stdio: 'inherit' });
    process.on('SIGINT', () => {}); // the terminal tells the program itself
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.once('error', (error) => process.exit(explain(error)));
    child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  } catch (error) {
    process.exitCode = explain(error);
  }
}

/** The outside installation is described by the operator's environment, the embedded one by its run file. */
function doorEnvironment() {
  const settings = readSettings();
  if (!settings.outside) {
    const { environment, ownerUrl } = instanceOf(settings.dataDir);
    return forProduct(
      outerEnvironment(),
      environment ??
        refuse(
          'The running Leitstand uses an outside database; set DATABASE_URL and DATABASE_OWNER_URL here too.',
        ),
      ownerUrl,
    );
  }
  const { url, ownerUrl } = settings.outside;
  const carrierPort = settings.twilio
    ? undefined
    : (runningInstance(settings.dataDir)?.carrierPort ?? settings.port + 1000);
  const facts = { settings, secrets: loadSecrets(settings.dataDir), databaseUrl: url, carrierPort };
  return forProduct(outerEnvironment(), productEnvironment(facts, process.env), ownerUrl);
}
