import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { moveClock } from '@/infra/clock/clock';
import { closePrisma } from '@/infra/db/client';
import { closeDirectPool } from '@/infra/db/direct';
import { closeListener } from '@/infra/db/notify';
import { ownerDatabase } from './owner-database';

const name = `test_${randomBytes(6).toString('hex')}`;
const renamed = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({
    connectionString: inject('templateOwnerUrl').replace(/\/[^/]*$/, '/postgres'),
  });
  await client.connect();
  await client.query(sql);
  await client.end();
}

beforeAll(async () => {
  await asOwner(`CREATE DATABASE ${name} TEMPLATE leitstand_template`);
  Object.assign(process.env, {
    DEPLOYMENT: 'test',
    DATABASE_URL: renamed(inject('templateAppUrl')),
    APP_ORIGIN: 'http://localhost:3000',
    AUTH_SECRET: randomBytes(32).toString('hex'),
    DATA_KEY: randomBytes(32).toString('base64'),
    TWILIO_ACCOUNT_SID: `AC${randomBytes(16).toString('hex')}`,
    TWILIO_AUTH_TOKEN: randomBytes(16).toString('hex'),
    TWILIO_API_KEY_SID: `SK${randomBytes(16).toString('hex')}`,
    TWILIO_API_KEY_SECRET: randomBytes(16).toString('hex'),
    CARRIER_URL: process.env.CARRIER_URL ?? 'http://127.0.0.1:1',
    LOG_LEVEL: 'silent',
  });
  await ownerDatabase.open(renamed(inject('templateOwnerUrl')));
});

afterAll(async () => {
  moveClock(0);
  await ownerDatabase.close();
  await closeListener();
  await closePrisma();
  await closeDirectPool();
  // The database stays: its cluster is thrown away after the run.
});
