import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listCalls, listCallsSchema } from '@/features/desk/calls/api';
import { CallLogTable } from '@/features/desk/calls/components/log/call-log-table';
import { PageHeader } from '@/ui/page-header';
import { requireDeskActor } from '../access';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('calls.log');
  return { title: t('title') };
}

/** The call log. */
export default async function CallsPage() {
  const actor = await requireDeskActor('calls');
  const t = await getTranslations('calls.log');
  const initial = await listCalls(actor, listCallsSchema.parse({}));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <CallLogTable initial={initial} />
    </>
  );
}
