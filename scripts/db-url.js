import { requireNode } from './lib/node-version.js';

// npm run -s db:url: the owner's database address, for psql.
requireNode(process.versions.node);
Promise.all([import('./lib/db-url.js'), import('./lib/refusal.js')]).then(([{ dbUrl }, { explain }]) => {
  try {
    process.stdout.write(`${dbUrl()}\n`);
  } catch (error) {
    process.exitCode = explain(error);
  }
});
