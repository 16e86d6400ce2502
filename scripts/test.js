import { requireNode } from './lib/node-version.js';

// npm test [-- stage ...]: everything CI runs, from a fresh clone too.
requireNode(process.versions.node);
import('./lib/checks/main.js').then(({ main }) => main(process.argv.slice(2)));
