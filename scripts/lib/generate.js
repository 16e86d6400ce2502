import { existsSync } from 'node:fs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.js';
import { say } from './log.js';
import { inRoot } from './places.js';
import { runStep } from './run-step.js';
import { outerEnvironment, tool } from './runtime.js';

const OUTPUT = 'src/infra/db/generated';
const STAMP = `${OUTPUT}/.leitstand-generate`;
const INPUTS = ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'];

/**
 * Writes Prisma's client when it is missing or older than the schema.
 * @param {AbortSignal} [signal]
 */
export async function ensureGenerated(signal) {
  const current = fingerprint(INPUTS);
  if (existsSync(inRoot(OUTPUT)) && readStamp(STAMP) === current) return;
  say('Generating the database client …');
  // Generating needs no schema engine, but insists on downloading one unless told where an executable lies.
  const env = {
    ...outerEnvironment(),
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  };
  await runStep({
    name: 'generate',
    command: tool('prisma', 'generate', '--no-hints'),
    env: { ...env, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    signal,
    problem: 'prisma generate failed; the lines above say what is wrong in prisma/schema.',
  });
  writeStamp(STAMP, current);
}
