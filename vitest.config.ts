import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };
const code = ['src/**', 'prisma/**', 'workers/**', 'scripts/**'];
const named = (suffix: string) => code.map((folder) => `${folder}/*.${suffix}.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: named('test'), exclude: [...named('db.test'), '**/node_modules/**'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          include: named('db.test'),
          exclude: ['**/node_modules/**'],
          globalSetup: 'src/testing/template-database.ts',
          setupFiles: ['src/testing/own-database.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
