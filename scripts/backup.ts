/** `npm run backup -- <file>`: all data of the running or outside installation in one file, as of one moment. */
import { stat } from 'node:fs/promises';
import { writeBackup } from './backup/write';

const [file] = process.argv.slice(2);
const ownerUrl = process.env.DATABASE_OWNER_URL;

try {
  if (!file) throw new Error('Name the file to write: npm run backup -- /backups/leitstand.backup');
  if (!ownerUrl) throw new Error('A backup needs the owner’s address of the database in DATABASE_OWNER_URL.');
  const since = performance.now();
  const { tables, rows } = await writeBackup(ownerUrl, file);
  const { size } = await stat(file);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${file}: ${tables} tables, ${rows} rows, ${(size / 1e6).toFixed(1)} MB, in ${seconds} s.`);
  process.exit(0);
} catch (error) {
  console.error(`The backup was not written. ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
