import { type Finding, Findings } from '@/domain/audit/findings';
import type { Actor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { auditAccess } from '../access';
import { exportedDays } from '../seal-files';
import { type AuditSettings, auditSettings } from '../settings';
import { eachInTenant } from '../streams';
import { checkChains } from '../verify/check-chains';
import { checkExports } from '../verify/check-exports';
import { checkSeals } from '../verify/check-seals';

/** More findings than this are counted only. */
const MOST_FINDINGS = 1_000;

/** What was looked at in one tenant, and what is wrong. */
export type Verification = {
  tenantId: string;
  /** ISO 8601. */
  at: string;
  events: number;
  subjects: number;
  seals: number;
  exports: number;
  findings: readonly Finding[];
  findingCount: number;
};

async function lookAtEverything(tenantId: string, settings: AuditSettings): Promise<Verification> {
  const findings = new Findings(MOST_FINDINGS);
  const at = clock.date().toISOString();
  const read = eachInTenant(tenantId);
  const days = settings.exportDir ? await exportedDays(settings.exportDir, tenantId) : [];
  const { events, subjects } = await checkChains(read, tenantId, findings);
  const seals = await checkSeals(read, tenantId, settings.keys, findings);
  await checkExports({ read, tenantId, settings, findings }, days, seals);
  const { kept, count } = findings;
  const looked = { events, subjects, seals: seals.size, exports: days.length };
  return { tenantId, at, ...looked, findings: kept, findingCount: count };
}

/**
 * Recomputes a tenant's events, follows its chains, checks its seals and their exports. Reads in batches and holds
 * no long transaction; that it was done is itself an event.
 */
export async function verifyTenant(
  actor: Actor,
  { tenantId }: { tenantId: string },
  settings = auditSettings(),
): Promise<Verification> {
  authorize(auditAccess.verify, actor, { tenantId });
  const result = await lookAtEverything(tenantId, settings);
  const { events, seals, findingCount } = result;
  const subject = { type: 'audit', id: tenantId } as const;
  await inTenants({ tenants: [tenantId] }, (tx) =>
    record(tx, actor, { tenantId, subject, type: 'audit.verified', data: { events, seals, findingCount } }),
  );
  return result;
}
