import { describe, expect, it } from 'vitest';
import type { PersonActor, TenantKind } from './actor';
import { managedTenants, possibleRoles, responsibleRole } from './administration';
import { roles } from './roles';

const company = (kind: TenantKind, id: string = kind) => ({ kind, id });
const kinds: TenantKind[] = ['operator', 'client', 'insurer'];

describe('possible roles', () => {
  it('of every kind of company are all roles there are, each at one home', () => {
    const all = kinds.flatMap((kind) => possibleRoles(company(kind), company(kind)));
    expect([...all].sort()).toEqual([...roles].sort());
  });

  it('let the call centre’s people work for clients, and nobody anywhere else', () => {
    expect(possibleRoles(company('operator'), company('client'))).toEqual(['agent', 'faqEditor', 'manager']);
    for (const home of kinds)
      for (const other of kinds) {
        if (home === 'operator' && other === 'client') continue;
        expect([home, other, possibleRoles(company(home), company(other, 'another'))]).toEqual([
          home,
          other,
          [],
        ]);
      }
  });
});

describe('responsibility', () => {
  const actor = (kind: TenantKind, held: (typeof roles)[number][]) =>
    ({
      kind: 'person',
      memberships: [{ tenantId: 't', kind, name: 'T', roles: held }],
    }) as unknown as PersonActor;

  it('is the manager’s at the desk and the administrator’s in underwriting, company by company', () => {
    expect(managedTenants(actor('client', ['manager']))).toEqual(['t']);
    expect(managedTenants(actor('insurer', ['administrator']))).toEqual(['t']);
    expect(managedTenants(actor('client', ['agent', 'clientManager']))).toEqual([]);
    expect(managedTenants(actor('insurer', ['manager', 'supervisor']))).toEqual([]);
    expect(managedTenants({ kind: 'system', name: 'seed', tenants: ['t'] })).toEqual([]);
    expect(kinds.map(responsibleRole)).toEqual(['manager', 'manager', 'administrator']);
  });
});
