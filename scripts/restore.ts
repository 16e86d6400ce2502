/**
 * `npm run restore -- <file> [--force]`: puts a backup into the running or outside installation.
 * `npm run restore -- <file> --check` only reads it and says whether it is whole.
 */
import { parseArgs } from 'node:util';
import { checkBackup, restoreBackup } from './backup/restore';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { force: { type: 'boolean' }, check: { type: 'boolean' } },
});
const [file] = positionals;
const ownerUrl = process.env.DATABASE_OWNER_URL;

try {
  if (!file) throw new Error('Name the file to restore: npm run restore -- /backups/leitstand.backup');
  if (!ownerUrl)
    throw new Error('A restore needs the owner’s address of the database in DATABASE_OWNER_URL.');
  const since = performance.now();
  const read = values.check ? await checkBackup(file) : await restoreBackup(ownerUrl, file, values);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const what = values.check ? 'is whole' : 'is restored';
  console.log(`${file} ${what}: ${read.tables} tables, ${read.rows} rows, in ${seconds} s.`);
  process.exit(0);
} catch (error) {
  console.error(`Nothing was restored. ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
