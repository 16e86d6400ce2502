/** `npm run audit:verify [-- --tenant KEY]`: checks the audit of all tenants, or of one. Ends with 1 on findings. */
import { parseArgs } from 'node:util';
import type { Finding } from '@/domain/audit/findings';
import { systemActor } from '@/domain/people/actor';
import {
  type AuditedTenant,
  auditedTenants,
  auditSettings,
  type Verification,
  verifyTenant,
} from '@/features/core/audit/api';
import { translator } from '@/i18n/translator';
import { closePrisma } from '@/infra/db/client';
import { closeDirectPool } from '@/infra/db/direct';

const t = translator(new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2), 'audit');

const nameOf = ({ key, name, id }: AuditedTenant): string => (key ? `${key} ${name}` : id);

const line = (finding: Finding): string => {
  const place = `${finding.subjectType} ${finding.subjectId} #${finding.seq}`;
  return `  ${finding.code}  ${place}\n    ${t(`findings.${finding.code}`, { seq: finding.seq })}`;
};

function print(tenant: AuditedTenant, result: Verification): void {
  const { events, subjects, seals, exports, findingCount: count } = result;
  console.log(t('report.tenant', { tenant: nameOf(tenant), events, subjects, seals, exports, count }));
  for (const finding of result.findings) console.log(line(finding));
  const more = count - result.findings.length;
  if (more > 0) console.log(`  ${t('report.more', { count: more })}`);
}

async function chosenTenants(): Promise<AuditedTenant[]> {
  const { values } = parseArgs({ options: { tenant: { type: 'string' } } });
  const all = await auditedTenants(auditSettings());
  if (!values.tenant) return all;
  const chosen = all.filter(({ id, key }) => id === values.tenant || key === values.tenant);
  if (chosen.length === 0) throw new Error(t('report.unknownTenant', { tenant: values.tenant }));
  return chosen;
}

/** @returns how many things are wrong */
async function verifyAll(): Promise<number> {
  let count = 0;
  for (const tenant of await chosenTenants()) {
    const result = await verifyTenant(systemActor('auditor', [tenant.id]), { tenantId: tenant.id });
    print(tenant, result);
    count += result.findingCount;
  }
  console.log(t('report.end', { count }));
  return count;
}

try {
  const count = await verifyAll();
  await closePrisma();
  await closeDirectPool();
  process.exit(count > 0 ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
