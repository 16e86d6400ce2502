import { utcDay } from '@/domain/audit/seal';
import { systemActor } from '@/domain/people/actor';
import type { Sweep } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { inTenants } from '@/infra/db/in-tenants';
import { log } from '@/infra/log/log';
import { sealTenant } from './commands/seal-tenant';
import { isExported, writeSealFile } from './seal-files';
import { headsOfSeal } from './sealed-heads';
import { newestSeal } from './seals';
import { type AuditSettings, auditSettings } from './settings';
import { eachInTenant } from './streams';

const EVERY_MS = 60_000;

type Newest = { tenant_id: string; number: number | null; day: string | null };

/** Writes the tenant's newest seal to a file, unless it is there. */
async function exportNewest(dir: string, tenantId: string): Promise<void> {
  const seal = await inTenants({ tenants: [tenantId] }, (tx) => newestSeal(tx, tenantId));
  if (!seal || isExported(dir, tenantId, seal.day)) return;
  await writeSealFile(dir, seal, headsOfSeal(eachInTenant(tenantId), tenantId, seal.number));
}

/** Exports what a crash left unexported, before another seal stands behind it; then makes the day's seal. */
async function sealAndExport({ keys, exportDir }: AuditSettings, newest: Newest): Promise<void> {
  const { tenant_id: tenantId, day } = newest;
  const isDue = !day || day < utcDay(clock.now());
  if (exportDir && day && !isExported(exportDir, tenantId, day)) await exportNewest(exportDir, tenantId);
  if (!isDue) return;
  await sealTenant(systemActor('sealer', [tenantId]), tenantId, keys);
  if (exportDir) await exportNewest(exportDir, tenantId);
}

/** Seals every tenant that has no seal of the day yet. One that fails keeps no other from its seal. */
export async function sealTenants(settings = auditSettings()): Promise<void> {
  if (!settings.keys.keyId) return;
  for (const newest of await query<Newest>('SELECT * FROM audit_newest_seals()')) {
    await sealAndExport(settings, newest).catch((error) =>
      log.error({ err: error, tenant: newest.tenant_id }, 'seal not made or not exported'),
    );
  }
}

/** A seal a day for every tenant. */
export const auditSweeps: Sweep[] = [{ name: 'audit.seal', everyMs: EVERY_MS, run: () => sealTenants() }];
