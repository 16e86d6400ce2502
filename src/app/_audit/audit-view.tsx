import Box from '@mui/material/Box';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { auditTenantsOf, listAuditEvents, listSeals } from '@/features/core/audit/api';
import { EventTable } from '@/features/core/audit/components/event-table';
import { SealTable } from '@/features/core/audit/components/seal-table';
import { TenantTabs } from '@/features/core/audit/components/tenant-tabs';
import { VerifyPanel } from '@/features/core/audit/components/verify-panel';
import { PageHeader } from '@/ui/page-header';

const LIMIT = 50;

const asked = z.object({
  tenantId: z.uuid().optional().catch(undefined),
  subjectType: z.string().max(40).optional().catch(undefined),
  subjectId: z.uuid().optional().catch(undefined),
});

export type AuditSearch = Promise<Record<string, string | string[] | undefined>>;
type Props = { actor: PersonActor; path: string; search: AuditSearch };

/** The audit of a tenant: what happened, whether it still stands as it was written, and the newest seals. */
export async function AuditView({ actor, path, search }: Props) {
  const t = await getTranslations('audit');
  const { tenantId, subjectType, subjectId } = asked.parse(await search);
  const tenants = auditTenantsOf(actor);
  const tenant = tenants.find(({ id }) => !tenantId || id === tenantId) ?? notFound();
  const subject = subjectType && subjectId ? { subjectType, subjectId } : {};
  const scope = { tenantId: tenant.id, ...subject };
  const [events, seals] = await Promise.all([
    listAuditEvents(actor, { ...scope, limit: LIMIT }),
    listSeals(actor, tenant.id),
  ]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <TenantTabs path={path} tenants={tenants} current={tenant.id} />
      <Box key={tenant.id} sx={{ display: 'grid', gap: 2 }}>
        <VerifyPanel path={path} tenantId={tenant.id} />
        <EventTable key={subjectId ?? ''} path={path} scope={scope} initial={events} />
        <SealTable seals={seals} />
      </Box>
    </>
  );
}
