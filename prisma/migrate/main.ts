import { migrate } from './migrate';

const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = process.env;

try {
  if (!ownerUrl || !appUrl) {
    throw new Error(
      'Set DATABASE_OWNER_URL (migrations) and DATABASE_URL (application), two different roles.',
    );
  }
  const applied = await migrate(ownerUrl, appUrl);
  console.log(applied.length ? `Migrated: ${applied.join(', ')}` : 'The database is up to date.');
  process.exit(0);
} catch (error) {
  console.error(`The database could not be migrated. ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
