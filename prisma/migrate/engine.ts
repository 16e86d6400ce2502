import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine as Engine } from '@prisma/schema-engine-wasm';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

/** Postgres's internal one-byte "char" type, which the adapter refuses, and the text most of it may be read as. */
const PG_CHAR_OID = 18;
const PG_TEXT_OID = 25;

/** A row description as it comes off the wire, before anything reads it. */
type RowDescription = { fields: { dataTypeID: number }[] };

class CatalogueClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const { connection } = this as unknown as { connection: NodeJS.EventEmitter };
    connection.on('rowDescription', ({ fields }: RowDescription) => {
      for (const field of fields) if (field.dataTypeID === PG_CHAR_OID) field.dataTypeID = PG_TEXT_OID;
    });
  }
}

let instantiated: Promise<void> | undefined;

async function instantiate(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(path.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** Spelled out, because the adapter's shadow database replaces the name only outside a connection string. */
function connectionParts(url: string): pg.PoolConfig {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1),
    Client: CatalogueClient,
  };
}

/**
 * The adapter as the schema engine needs it: scripts go to Postgres whole (the adapter cuts them at every
 * semicolon, function bodies included), and the shadow database is dropped only after letting go of it.
 */
class SchemaAdapter extends PrismaPg {
  readonly #parts: pg.PoolConfig;
  readonly #opened: { dispose: () => Promise<void> }[] = [];

  constructor(parts: pg.PoolConfig) {
    super(parts);
    this.#parts = parts;
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    this.#opened.push(adapter);
    adapter.executeScript = async (script) => {
      await runScript(this.#parts, script);
    };
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => withCharacterColumn(await queryRaw(query));
    return adapter;
  }

  /** Lets go of every connection the engine asked for. */
  async close(): Promise<void> {
    for (const adapter of this.#opened) await adapter.dispose();
  }

  override async connectToShadowDb(): ReturnType<PrismaPg['connectToShadowDb']> {
    const database = `leitstand_shadow_${crypto.randomUUID()}`;
    await runScript(this.#parts, `CREATE DATABASE "${database}"`);
    const shadow = await new SchemaAdapter({ ...this.#parts, database }).connect();
    const disconnect = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await disconnect();
      await runScript(this.#parts, `DROP DATABASE "${database}" WITH (FORCE)`);
    };
    return shadow;
  }
}

/** In this form the engine passes Postgres's own sentence on. */
function asAdapterError({
  code,
  severity,
  message,
  detail,
  column,
  hint,
}: pg.DatabaseError): DriverAdapterError {
  return new DriverAdapterError({
    kind: 'postgres',
    code: code ?? 'XX000',
    severity: severity ?? 'ERROR',
    message,
    detail,
    column,
    hint,
  });
}

/** The one catalogue column of type "char" that the engine does not take as text. */
function withCharacterColumn(result: SqlResultSet): SqlResultSet {
  const columnTypes = result.columnTypes.map((type, i) =>
    result.columnNames[i] === 'constraint_type' ? ColumnTypeEnum.Character : type,
  );
  return { ...result, columnTypes };
}

async function runScript(parts: pg.PoolConfig, script: string): Promise<void> {
  const client = new pg.Client(parts);
  await client.connect();
  try {
    await client.query(script);
  } catch (error) {
    throw error instanceof pg.DatabaseError ? asAdapterError(error) : error;
  } finally {
    await client.end();
  }
}

export type OpenEngine = { engine: Engine; close: () => Promise<void> };

/**
 * Opens Prisma's schema engine on a database. The engine's native program cannot be downloaded everywhere,
 * so its WebAssembly build is driven directly.
 * @param schemas the Prisma schema files, as [path, content]
 */
export async function openSchemaEngine(ownerUrl: string, schemas: [string, string][]): Promise<OpenEngine> {
  instantiated ??= instantiate();
  await instantiated;
  const adapter = new SchemaAdapter(connectionParts(ownerUrl));
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await bindings.SchemaEngine.new({ datamodels: schemas }, () => undefined, factory);
  return {
    engine,
    close: async () => {
      engine.free();
      await adapter.close();
    },
  };
}
