import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { utcDay } from '@/domain/audit/seal';
import { systemActor } from '@/domain/people/actor';
import { clock, moveClock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { happen, later, named, nextDay, ownSettings, verify } from '@/testing/audit';
import { createTenant } from '@/testing/factories';
import { ownerDatabase } from '@/testing/owner-database';
import { sealTenant } from './commands/seal-tenant';
import { sealKeys } from './seal-keys';
import { sealTenants } from './sweeps';

const sealsOf = (tenantId: string) =>
  ownerDatabase.query<{ number: number; day: string; heads: number; total: number }>(
    'SELECT number, day::text, heads, total FROM audit_seal WHERE tenant_id = $1 ORDER BY number',
    [tenantId],
  );

const sealedSeq = async (subjectId: string) => {
  const rows = await ownerDatabase.query<{ number: number; seq: number }>(
    'SELECT number, seq FROM audit_seal_head WHERE subject_id = $1 ORDER BY number',
    [subjectId],
  );
  return rows.map(({ number, seq }) => [number, seq]);
};

describe('sealing', () => {
  beforeEach(() => moveClock(0));

  it('makes one seal a day for every tenant, however often it runs', async () => {
    const settings = await ownSettings();
    const [one, other] = [await createTenant('client'), await createTenant('insurer')];
    const subject = await happen(one.id, 3);
    await sealTenants(settings);
    await sealTenants(settings);
    expect(await sealsOf(one.id)).toEqual([{ number: 1, day: utcDay(clock.now()), heads: 1, total: 1 }]);
    expect(await sealsOf(other.id)).toHaveLength(1);
    expect(await sealedSeq(subject)).toEqual([[1, 3]]);
    nextDay();
    await sealTenants(settings);
    expect(await sealsOf(one.id)).toHaveLength(2);
    expect(named(await verify(one.id, settings))).toEqual([]);
  });

  it('covers only what changed since, and everything in the whole', async () => {
    const settings = await ownSettings();
    const { id } = await createTenant('client');
    const [quiet, busy] = [await happen(id, 2), await happen(id, 2)];
    await sealTenants(settings);
    await happen(id, 2, busy);
    nextDay();
    await sealTenants(settings);
    expect(await sealedSeq(quiet)).toEqual([[1, 2]]);
    expect(await sealedSeq(busy)).toEqual([
      [1, 2],
      [2, 4],
    ]);
    // Beside the tickets, the sealing itself is a subject.
    expect((await sealsOf(id)).map(({ heads, total }) => [heads, total])).toEqual([
      [2, 2],
      [2, 3],
    ]);
    expect(named(await verify(id, settings))).toEqual([]);
  });

  it('leaves what commits late to the next seal', async () => {
    const settings = await ownSettings();
    const { id } = await createTenant('client');
    const subject = await happen(id, 1);
    await ownerDatabase.query('BEGIN');
    await ownerDatabase.query(
      `INSERT INTO event (tenant_id, subject_type, subject_id, type, at, actor)
       VALUES ($1, 'ticket', $2, 'ticket.noted', $3, 'system:seed')`,
      [id, subject, clock.date()],
    );
    await sealTenants(settings);
    await ownerDatabase.query('COMMIT');
    expect(await sealedSeq(subject)).toEqual([[1, 1]]);
    expect(named(await verify(id, settings))).toEqual([]);
    nextDay();
    await sealTenants(settings);
    expect(await sealedSeq(subject)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(named(await verify(id, settings))).toEqual([]);
  });

  it('makes one seal when several workers seal at once', async () => {
    const settings = await ownSettings();
    const { id } = await createTenant('client');
    await happen(id, 2);
    await Promise.all(Array.from({ length: 4 }, () => sealTenants(settings)));
    expect(await sealsOf(id)).toHaveLength(1);
    expect(named(await verify(id, settings))).toEqual([]);
  });

  it('writes each seal to a file, also one that a crash left unwritten', async () => {
    const settings = await ownSettings();
    const { id } = await createTenant('client');
    const subject = await happen(id, 2);
    const seal = await sealTenant(systemActor('sealer', [id]), id, settings.keys);
    expect(named(await verify(id, settings))).toEqual([]);
    later();
    expect(named(await verify(id, settings))).toEqual([`exportMissing seal ${id} 1`]);
    moveClock(0);
    await sealTenants(settings);
    const file = join(settings.exportDir, id, `${seal?.day}.json`);
    const written = JSON.parse(await readFile(file, 'utf8'));
    expect(written.seal).toEqual(seal);
    expect(written.heads).toEqual([[subject, 'ticket', 2, expect.stringMatching(/^[0-9a-f]{64}$/)]]);
    expect(await verify(id, settings)).toMatchObject({ findings: [], exports: 1, seals: 1, events: 5 });
  });

  it('goes on with a new key, and still knows the seals of the old one', async () => {
    const first = await ownSettings();
    const { id } = await createTenant('client');
    const old = generateKeyPairSync('ed25519');
    await happen(id, 1);
    await sealTenants({ ...first, keys: sealKeys(old.privateKey) });
    nextDay();
    const { privateKey } = generateKeyPairSync('ed25519');
    const rotated = { ...first, keys: sealKeys(privateKey, [old.publicKey]) };
    await sealTenants(rotated);
    expect(named(await verify(id, rotated))).toEqual([]);
    const forgetful = { ...first, keys: sealKeys(privateKey) };
    expect(named(await verify(id, forgetful))).toContain(`signatureInvalid seal ${id} 1`);
  });

  it('is for the sealer alone, and its rows are never changed', async () => {
    const settings = await ownSettings();
    const { id, actor } = await createTenant('client');
    await expect(sealTenant(actor, id, settings.keys)).rejects.toThrow('access.denied');
    await sealTenants(settings);
    for (const table of ['audit_seal', 'audit_seal_head']) {
      await expect(ownerDatabase.query(`UPDATE ${table} SET hash = '\\x00'`)).rejects.toThrow('append-only');
      await expect(query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    }
  });
});
