import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../prisma/migrate/migrate';
import { type Postgres, startPostgres } from '../../scripts/lib/postgres';

declare module 'vitest' {
  interface ProvidedContext {
    templateOwnerUrl: string;
    templateAppUrl: string;
  }
}

const TEMPLATE = 'leitstand_template';

const withDatabase = (url: string, name: string) => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

async function createTemplate(ownerUrl: string, appUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await owner.query(`CREATE DATABASE ${TEMPLATE}`);
  await owner.end();
  await migrate(withDatabase(ownerUrl, TEMPLATE), withDatabase(appUrl, TEMPLATE));
}

/** One migrated database for the whole run; every test file gets a clone of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_DATABASE_OWNER_URL: ownerUrl, TEST_DATABASE_URL: appUrl } = process.env;
  const own: Postgres | undefined = ownerUrl && appUrl ? undefined : await startPostgres({ throwaway: true });
  const owner = own?.ownerUrl ?? ownerUrl ?? '';
  const app = own?.appUrl ?? appUrl ?? '';
  await createTemplate(owner, app);
  project.provide('templateOwnerUrl', withDatabase(owner, TEMPLATE));
  project.provide('templateAppUrl', withDatabase(app, TEMPLATE));
  return async () => own?.stop();
}
