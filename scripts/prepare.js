import { requireNode } from './lib/node-version.js';

// node scripts/prepare.js: the database client and the pages, for an image that is built once and run elsewhere.
requireNode(process.versions.node);
Promise.all([import('./lib/generate.js'), import('./lib/build.js'), import('./lib/refusal.js')]).then(
  async ([{ ensureGenerated }, { ensureBuilt }, { explain }]) => {
    try {
      await ensureGenerated();
      await ensureBuilt();
    } catch (error) {
      process.exitCode = explain(error);
    }
  },
);
