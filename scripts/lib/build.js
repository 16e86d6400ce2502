import { existsSync } from 'node:fs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.js';
import { say } from './log.js';
import { inRoot } from './places.js';
import { runStep } from './run-step.js';
import { outerEnvironment, tool } from './runtime.js';

const STAMP = '.next/leitstand-build';
const INPUTS = ['src', 'public', 'prisma/schema', 'package-lock.json', 'next.config.ts', 'tsconfig.json'];
const NO_INPUT = /\.test\.tsx?$|^src\/(testing|infra\/db\/generated)\//;

/**
 * Builds the pages when the build is missing or older than its sources.
 * @param {AbortSignal} [signal]
 */
export async function ensureBuilt(signal) {
  const current = fingerprint(INPUTS, (path) => !NO_INPUT.test(path));
  if (existsSync(inRoot('.next/BUILD_ID')) && readStamp(STAMP) === current) return;
  say('Building the pages …');
  await runStep({
    name: 'build',
    command: tool('next', 'build'),
    env: { ...outerEnvironment(), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    signal,
    problem: 'next build failed; the lines above say where.',
  });
  writeStamp(STAMP, current);
}
