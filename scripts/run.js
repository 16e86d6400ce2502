import { requireNode } from './lib/node-version.js';

// node scripts/run.js <script.ts> [...arguments]: one of our programs, against the running or outside installation.
requireNode(process.versions.node);
import('./lib/door.js').then(({ runDoor }) => runDoor(process.argv.slice(2)));
