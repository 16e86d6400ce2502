import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { happen, ownSettings } from '@/testing/audit';
import { createPerson, createTenant } from '@/testing/factories';
import { auditTenantsOf, listAuditEvents, listSeals } from './queries';
import { sealTenants } from './sweeps';

describe('reading the audit', () => {
  it('shows a subject’s history page by page, newest first', async () => {
    const tenant = await createTenant('client');
    const manager = await createPerson([[tenant, ['clientManager']]]);
    const subjectId = await happen(tenant.id, 5);
    await happen(tenant.id, 1);
    const asked = { tenantId: tenant.id, subjectType: 'ticket', subjectId, limit: 3 };
    const first = await listAuditEvents(manager, asked);
    expect(first.items.map(({ seq }) => seq)).toEqual([5, 4, 3]);
    expect(first.items[0]).toMatchObject({ actor: { kind: 'system', name: 'seed' }, type: 'ticket.noted' });
    const rest = await listAuditEvents(manager, { ...asked, cursor: first.nextCursor ?? '' });
    expect(rest.items.map(({ seq }) => seq)).toEqual([2, 1]);
    expect(rest.nextCursor).toBeNull();
  });

  it('shows everything of a tenant, each event once', async () => {
    const tenant = await createTenant('insurer');
    const administrator = await createPerson([[tenant, ['administrator']]]);
    for (let subject = 0; subject < 4; subject++) await happen(tenant.id, 2);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listAuditEvents(administrator, { tenantId: tenant.id, limit: 3, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
  });

  it('is for those who answer for the tenant; a foreign subject has no history', async () => {
    const [own, other] = [await createTenant('client'), await createTenant('client')];
    const manager = await createPerson([[own, ['manager']]]);
    const agent = await createPerson([[own, ['agent']]]);
    const subjectId = await happen(other.id, 2);
    const asked = { tenantId: own.id, subjectType: 'ticket', subjectId, limit: 9 };
    expect((await listAuditEvents(manager, asked)).items).toEqual([]);
    await expect(listAuditEvents(manager, { ...asked, tenantId: other.id })).rejects.toThrow('access.denied');
    await expect(listAuditEvents(agent, asked)).rejects.toThrow('access.denied');
    await expect(listSeals(agent, own.id)).rejects.toThrow('access.denied');
    expect(auditTenantsOf(manager)).toEqual([{ id: own.id, name: own.name }]);
    expect(auditTenantsOf(agent)).toEqual([]);
  });

  it('forgets where it was when the cursor is unknown', async () => {
    const tenant = await createTenant('client');
    const manager = await createPerson([[tenant, ['manager']]]);
    await happen(tenant.id, 1);
    const page = await listAuditEvents(manager, { tenantId: tenant.id, limit: 9, cursor: '999999999' });
    expect(page.items).toHaveLength(1);
    const none = { tenantId: tenant.id, subjectType: 'ticket', subjectId: randomUUID(), limit: 9 };
    expect((await listAuditEvents(manager, none)).items).toEqual([]);
  });

  it('shows the newest seals; one of a key that is not trusted here has no valid signature', async () => {
    const tenant = await createTenant('client');
    const manager = await createPerson([[tenant, ['manager']]]);
    await happen(tenant.id, 1);
    await sealTenants(await ownSettings());
    expect(await listSeals(manager, tenant.id)).toMatchObject([
      { number: 1, heads: 1, total: 1, isSigned: false },
    ]);
  });
});
