import { describe, expect, it } from 'vitest';
import type { PersonActor } from '@/domain/people/actor';
import { startView } from './views';

const person = (roles: PersonActor['memberships'][number]['roles']): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  sessionId: 's',
  name: 'Anna Berger',
  email: 'anna@example.org',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  languages: ['de'],
  homeTenantId: 't',
  tenants: ['t'],
  memberships: [{ tenantId: 't', kind: 'insurer', name: 'Elbe Leben', roles }],
});

describe('startView', () => {
  it('greets by name and company', () => {
    const view = startView(person(['advisor']), 'advisor', Date.parse('2026-11-23T08:00:00Z'));
    expect(view).toEqual({
      role: 'advisor',
      name: 'Anna Berger',
      company: 'Elbe Leben',
      dayPart: 'morning',
      otherPages: [],
    });
  });

  it('leads to the start pages of further roles', () => {
    const view = startView(person(['advisor', 'seniorAdvisor']), 'advisor', 0);
    expect(view.otherPages).toEqual([{ role: 'seniorAdvisor', href: '/underwriting/approvals' }]);
  });
});
