/** `npm run migrate:diff -- <name>`: writes the SQL that leads from the migrations on disk to the schema. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSchemaEngine } from './engine';
import { MIGRATIONS_FOLDER, migrationList, SCHEMA_FILTER, schemaFiles } from './files';

const name = process.argv[2];
const ownerUrl = process.env.DATABASE_OWNER_URL;
if (!name || !ownerUrl) throw new Error('Usage: DATABASE_OWNER_URL=... diff.ts <name>');

const schemas = await schemaFiles();
const { engine, close } = await openSchemaEngine(ownerUrl, schemas);
const { stdout } = await engine.diff({
  from: { tag: 'migrations', ...(await migrationList()) },
  to: { tag: 'schemaDatamodel', files: schemas.map(([path, content]) => ({ path, content })) },
  script: true,
  exitCode: null,
  filters: SCHEMA_FILTER,
});
const folder = join(MIGRATIONS_FOLDER, name);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'migration.sql'), stdout ?? '');
await close();
