import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from '../log.js';
import { refuse } from '../refusal.js';
import { runStep } from '../run-step.js';

/** What the tests take from the system: the names it goes by, the variable that names another, Debian's packages. */
const TOOLS = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    variable: 'CHROMIUM_PATH',
    packages: ['chromium', 'fonts-liberation'],
  },
  'redis-server': { names: ['redis-server'], variable: 'REDIS_SERVER_PATH', packages: ['redis-server'] },
};

/** @typedef {keyof typeof TOOLS} ToolName */

/** @param {ToolName} tool @returns {string | undefined} */
export function findTool(tool) {
  const { names, variable } = TOOLS[tool];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env[variable],
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  return candidates.find((path) => path && isExecutable(path));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs what is missing where we may, else says how.
 * @param {ToolName[]} tools
 * @param {AbortSignal} signal
 */
export async function requireTools(tools, signal) {
  const missing = tools.filter((tool) => !findTool(tool));
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => TOOLS[tool].packages).join(' ');
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  const problem = `The tests need ${missing.join(' and ')}; install it with: sudo sh -c '${command}'`;
  say(`Installing ${missing.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runStep({ name: 'apt', command: asRoot(command), env, signal, problem });
  if (missing.some((tool) => !findTool(tool))) refuse(problem);
}

/** `-n`: rather fail than ask for a password nobody is there to type. @param {string} command @returns {[string, string[]]} */
function asRoot(command) {
  return process.getuid?.() === 0 ? ['sh', ['-c', command]] : ['sudo', ['-n', 'sh', '-c', command]];
}
