import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { hasRole, startPageOf } from '@/domain/people/roles';
import { requireActor } from '@/features/core/session/api';
import { type AuditSearch, AuditView } from '../../_audit/audit-view';

export const generateMetadata = async () => ({ title: (await getTranslations('audit'))('title') });

/** The insurer's audit. */
export default async function UnderwritingAuditPage({ searchParams }: { searchParams: AuditSearch }) {
  const actor = await requireActor();
  if (!hasRole(actor, 'administrator', 'supervisor')) redirect(startPageOf(actor));
  return <AuditView actor={actor} path="/underwriting/audit" search={searchParams} />;
}
