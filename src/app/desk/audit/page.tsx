import { getTranslations } from 'next-intl/server';
import { type AuditSearch, AuditView } from '../../_audit/audit-view';
import { requireDeskActor } from '../access';

export const generateMetadata = async () => ({ title: (await getTranslations('audit'))('title') });

/** The audit of the companies a manager answers for. */
export default async function DeskAuditPage({ searchParams }: { searchParams: AuditSearch }) {
  const actor = await requireDeskActor('audit');
  return <AuditView actor={actor} path="/desk/audit" search={searchParams} />;
}
