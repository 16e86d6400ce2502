import { requireNode } from './lib/node-version.js';

// npm start: installs what is missing, then runs database, web, worker and carrier until Ctrl-C.
requireNode(process.versions.node);
import('./lib/main.js').then(({ main }) => main());
