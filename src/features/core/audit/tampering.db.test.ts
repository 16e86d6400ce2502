import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { utcDay } from '@/domain/audit/seal';
import { clock, moveClock } from '@/infra/clock/clock';
import {
  happen,
  later,
  named,
  nextDay,
  ownSettings,
  type Statement,
  TABLES,
  tamper,
  verify,
} from '@/testing/audit';
import { createPerson, createTenant } from '@/testing/factories';
import { ownerDatabase } from '@/testing/owner-database';
import { verifyTenant } from './commands/verify-tenant';
import { sealTenants } from './sweeps';
import { auditedTenants } from './tenants';

/** Makes chain and head of a subject right in themselves again, as a careful forger would. */
const rechain = (id: string): Statement[] => [
  [
    `DO $$ DECLARE e event; prev bytea; BEGIN
       FOR e IN SELECT * FROM event WHERE subject_id = '${id}' ORDER BY seq LOOP
         e.prev_hash := prev; e.hash := event_hash(prev, e); prev := e.hash;
         UPDATE event SET prev_hash = e.prev_hash, hash = e.hash WHERE event.id = e.id;
       END LOOP;
       UPDATE event_head SET hash = prev,
         seq = (SELECT max(seq) FROM event WHERE subject_id = '${id}') WHERE subject_id = '${id}';
     END $$`,
  ],
];

/** A sealed day: a ticket of five events and a bystander. */
async function sealedDay() {
  const settings = await ownSettings();
  const { id: tenant } = await createTenant('client');
  const ticket = await happen(tenant, 5);
  await happen(tenant, 2);
  await sealTenants(settings);
  expect(named(await verify(tenant, settings))).toEqual([]);
  const found = async () => named(await verify(tenant, settings));
  const file = join(settings.exportDir, tenant, `${utcDay(clock.now())}.json`);
  return { settings, tenant, ticket, found, file };
}

describe('what the owner does to events', () => {
  beforeEach(() => moveClock(0));

  it('is found when one is changed', async () => {
    const { ticket, found } = await sealedDay();
    await tamper([`UPDATE event SET data = '{"time": 99}' WHERE subject_id = $1 AND seq = 2`, ticket]);
    expect(await found()).toEqual([`eventChanged ticket ${ticket} 2`]);
  });

  it.each(['type', 'actor'])('is found when its %s is changed', async (column) => {
    const { ticket, found } = await sealedDay();
    await tamper([`UPDATE event SET ${column} = 'other' WHERE subject_id = $1 AND seq = 5`, ticket]);
    expect(await found()).toEqual([`eventChanged ticket ${ticket} 5`]);
  });

  it('is found when its time is moved by a millisecond', async () => {
    const { ticket, found } = await sealedDay();
    await tamper([`UPDATE event SET at = at + interval '1 ms' WHERE subject_id = $1 AND seq = 1`, ticket]);
    expect(await found()).toEqual([`eventChanged ticket ${ticket} 1`]);
  });

  it('is found when one is changed and the whole chain recomputed', async () => {
    const { ticket, found } = await sealedDay();
    await tamper(
      [`UPDATE event SET data = '{}' WHERE subject_id = $1 AND seq = 2`, ticket],
      ...rechain(ticket),
    );
    expect(await found()).toEqual([`eventChanged ticket ${ticket} 5`]);
  });

  it('is found when one is deleted', async () => {
    const { ticket, found } = await sealedDay();
    await tamper(['DELETE FROM event WHERE subject_id = $1 AND seq = 3', ticket]);
    expect(await found()).toEqual([`eventMissing ticket ${ticket} 3`]);
  });

  it('is found when one is deleted, the rest renumbered and the chain recomputed', async () => {
    const { ticket, found } = await sealedDay();
    await tamper(
      ['DELETE FROM event WHERE subject_id = $1 AND seq = 3', ticket],
      ['UPDATE event SET seq = 3 WHERE subject_id = $1 AND seq = 4', ticket],
      ['UPDATE event SET seq = 4 WHERE subject_id = $1 AND seq = 5', ticket],
      ...rechain(ticket),
    );
    expect(await found()).toEqual([`tailCut ticket ${ticket} 5`]);
  });

  it('is found when a whole chain is deleted', async () => {
    const { ticket, found } = await sealedDay();
    await tamper(['DELETE FROM event WHERE subject_id = $1', ticket]);
    expect(await found()).toEqual([`chainMissing ticket ${ticket} 1`]);
  });

  it('is found when a whole chain is deleted with its head', async () => {
    const { ticket, found } = await sealedDay();
    await tamper(
      ['DELETE FROM event WHERE subject_id = $1', ticket],
      ['DELETE FROM event_head WHERE subject_id = $1', ticket],
    );
    expect(await found()).toEqual([`chainMissing ticket ${ticket} 1`]);
  });

  it('is found when two are reordered', async () => {
    const { ticket, found } = await sealedDay();
    await tamper(
      ['UPDATE event SET seq = 99 WHERE subject_id = $1 AND seq = 2', ticket],
      ['UPDATE event SET seq = 2 WHERE subject_id = $1 AND seq = 3', ticket],
      ['UPDATE event SET seq = 3 WHERE subject_id = $1 AND seq = 99', ticket],
    );
    expect(await found()).toEqual([`reordered ticket ${ticket} 2`, `reordered ticket ${ticket} 3`]);
  });

  it('is found when two exchange their contents', async () => {
    const { ticket, found } = await sealedDay();
    await tamper([
      `UPDATE event e SET data = o.data, at = o.at FROM event o
       WHERE e.subject_id = $1 AND o.subject_id = $1 AND (e.seq, o.seq) IN ((2, 4), (4, 2))`,
      ticket,
    ]);
    expect(await found()).toEqual([`reordered ticket ${ticket} 2`, `reordered ticket ${ticket} 4`]);
  });

  it('is found when the tail is cut after a seal, with the head set back', async () => {
    const { ticket, found } = await sealedDay();
    await tamper(['DELETE FROM event WHERE subject_id = $1 AND seq > 3', ticket], ...rechain(ticket));
    expect(await found()).toEqual([`tailCut ticket ${ticket} 4`]);
  });

  it('is found when a tail that no seal covers yet is cut', async () => {
    const { tenant, ticket, found } = await sealedDay();
    await happen(tenant, 2, ticket);
    await tamper(['DELETE FROM event WHERE subject_id = $1 AND seq > 5', ticket]);
    expect(await found()).toEqual([`tailCut ticket ${ticket} 6`]);
  });

  it('is found when a head is set back or taken away', async () => {
    const { ticket, found } = await sealedDay();
    await tamper(['UPDATE event_head SET seq = 4 WHERE subject_id = $1', ticket]);
    expect(await found()).toEqual([`headWrong ticket ${ticket} 5`]);
    await tamper(['DELETE FROM event_head WHERE subject_id = $1', ticket]);
    expect(await found()).toEqual([`headWrong ticket ${ticket} 5`]);
  });

  it('is found when events are given to another tenant', async () => {
    const { settings, ticket, found } = await sealedDay();
    const { id: other } = await createTenant('client');
    await tamper(
      ['UPDATE event SET tenant_id = $2 WHERE subject_id = $1', ticket, other],
      ['UPDATE event_head SET tenant_id = $2 WHERE subject_id = $1', ticket, other],
    );
    expect(await found()).toEqual([`chainMissing ticket ${ticket} 1`]);
    expect(named(await verify(other, settings))).toContain(`eventChanged ticket ${ticket} 1`);
  });

  it('names everything when several things were done', async () => {
    const { tenant, ticket, found } = await sealedDay();
    const other = await happen(tenant, 3);
    await tamper(
      [`UPDATE event SET actor = 'x' WHERE subject_id = $1 AND seq = 1`, ticket],
      ['DELETE FROM event WHERE subject_id = $1 AND seq = 4', ticket],
      ['DELETE FROM event WHERE subject_id = $1', other],
    );
    expect(await found()).toEqual([
      `chainMissing ticket ${other} 1`,
      `eventChanged ticket ${ticket} 1`,
      `eventMissing ticket ${ticket} 4`,
    ]);
  });
});

describe('what the owner does to seals', () => {
  beforeEach(() => moveClock(0));

  it('is found when one is changed', async () => {
    const { tenant, found } = await sealedDay();
    await tamper(['UPDATE audit_seal SET heads = 1 WHERE tenant_id = $1', tenant]);
    expect(await found()).toContain(`sealChanged seal ${tenant} 1`);
  });

  it('is found when its signature is', async () => {
    const { tenant, found } = await sealedDay();
    await tamper([`UPDATE audit_seal SET signature = '\\x00' WHERE tenant_id = $1`, tenant]);
    expect(await found()).toEqual([`exportDiffers seal ${tenant} 1`, `signatureInvalid seal ${tenant} 1`]);
  });

  it('is found when a chain is taken out of events, heads and seal alike', async () => {
    const { tenant, ticket, found } = await sealedDay();
    await tamper(
      ['DELETE FROM event WHERE subject_id = $1', ticket],
      ['DELETE FROM event_head WHERE subject_id = $1', ticket],
      ['DELETE FROM audit_seal_head WHERE subject_id = $1', ticket],
    );
    expect(await found()).toEqual([`chainMissing ticket ${ticket} 1`, `sealChanged seal ${tenant} 1`]);
  });

  it('is found when one is deleted with all it covers', async () => {
    const { settings, tenant, ticket, found } = await sealedDay();
    nextDay();
    await happen(tenant, 1, ticket);
    await sealTenants(settings);
    await tamper(
      ['DELETE FROM audit_seal WHERE tenant_id = $1 AND number = 2', tenant],
      ['DELETE FROM audit_seal_head WHERE tenant_id = $1 AND number = 2', tenant],
      ['DELETE FROM event WHERE subject_id = $1 AND seq = 6', ticket],
      ...rechain(ticket),
    );
    expect(await found()).toEqual([`sealMissing seal ${tenant} 2`, `tailCut ticket ${ticket} 6`]);
  });

  it('is found when all of them are, with everything the tenant ever did', async () => {
    const { settings, tenant, ticket, found } = await sealedDay();
    await tamper(
      ...TABLES.map((table): [string, string] => [`DELETE FROM ${table} WHERE tenant_id = $1`, tenant]),
    );
    const all = await found();
    expect(all).toContain(`sealMissing seal ${tenant} 1`);
    expect(all).toContain(`chainMissing ticket ${ticket} 1`);
    await tamper(
      ['DELETE FROM event WHERE tenant_id = $1', tenant],
      ['DELETE FROM tenant WHERE id = $1', tenant],
    );
    expect((await auditedTenants(settings)).map(({ id }) => id)).toContain(tenant);
  });

  it('is found when a seal in the middle is deleted', async () => {
    const { settings, tenant, found } = await sealedDay();
    for (let day = 0; day < 2; day++) {
      nextDay();
      await sealTenants(settings);
    }
    await tamper(['DELETE FROM audit_seal WHERE tenant_id = $1 AND number = 2', tenant]);
    expect(await found()).toContain(`sealMissing seal ${tenant} 2`);
  });
});

describe('what happens to exported seals', () => {
  beforeEach(() => moveClock(0));

  it('is found when one is deleted', async () => {
    const { tenant, file, found } = await sealedDay();
    await rm(file);
    later();
    expect(await found()).toEqual([`exportMissing seal ${tenant} 1`]);
  });

  it.each([
    ['its seal is changed', (text: string) => text.replace('"heads":2', '"heads":1')],
    ['a head is changed', (text: string) => text.replace('"ticket",5', '"ticket",4')],
    ['a head is taken out', (text: string) => text.replace(/\n\["[^\n]+,\n/, '\n')],
    ['it is cut off', (text: string) => text.slice(0, -40)],
    ['it is no JSON', () => 'nothing'],
    ['it is empty', () => ''],
  ])('is found when %s', async (_, change) => {
    const { tenant, file, found } = await sealedDay();
    await writeFile(file, change(await readFile(file, 'utf8')));
    expect(await found()).toEqual([`exportDiffers seal ${tenant} 1`]);
  });

  it('is not covered by the next export: no file is written over', async () => {
    const { settings, tenant, ticket, file, found } = await sealedDay();
    const before = await readFile(file, 'utf8');
    await tamper(
      ['DELETE FROM audit_seal WHERE tenant_id = $1', tenant],
      ['DELETE FROM audit_seal_head WHERE tenant_id = $1', tenant],
      ['DELETE FROM event WHERE subject_id = $1 AND seq = 5', ticket],
      ...rechain(ticket),
    );
    await sealTenants(settings);
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(await found()).toEqual([`exportDiffers seal ${tenant} 1`, `tailCut ticket ${ticket} 5`]);
  });
});

describe('verification', () => {
  it('takes nothing that is written meanwhile for something wrong', async () => {
    const { settings, tenant, ticket } = await sealedDay();
    let isDone = false;
    const writing = (async () => {
      while (!isDone) await Promise.all([happen(tenant, 2, ticket), happen(tenant, 2)]);
    })();
    nextDay();
    const rounds = [1, 2, 3].map(async () => named(await verify(tenant, settings)));
    const found = await Promise.all([sealTenants(settings), ...rounds]);
    isDone = true;
    await writing;
    expect(found.slice(1)).toEqual([[], [], []]);
    expect(named(await verify(tenant, settings))).toEqual([]);
  });

  it('is for those who answer for the tenant, and is recorded', async () => {
    const settings = await ownSettings();
    const [own, other] = [await createTenant('client'), await createTenant('client')];
    const manager = await createPerson([[own, ['clientManager']]]);
    const agent = await createPerson([[own, ['agent']]]);
    await happen(own.id, 1);
    expect(await verifyTenant(manager, { tenantId: own.id }, settings)).toMatchObject({ findings: [] });
    const recorded = await ownerDatabase.query(
      `SELECT actor FROM event WHERE tenant_id = $1 AND type = 'audit.verified'`,
      [own.id],
    );
    expect(recorded).toEqual([{ actor: `person:${manager.accountId}` }]);
    await expect(verifyTenant(agent, { tenantId: own.id }, settings)).rejects.toThrow('access.denied');
    await expect(verifyTenant(manager, { tenantId: other.id }, settings)).rejects.toThrow('access.denied');
  });
});
