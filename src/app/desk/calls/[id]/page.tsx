import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isAppError } from '@/domain/errors/app-error';
import { callIdSchema, screenPop } from '@/features/desk/calls/api';
import { CallDetail } from '@/features/desk/calls/components/log/call-detail';
import { requireDeskActor } from '../../access';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('calls.detail');
  return { title: t('pageTitle') };
}

/** One call of the log. */
export default async function CallPage({ params }: Props) {
  const actor = await requireDeskActor('calls');
  const input = callIdSchema.safeParse({ callId: (await params).id });
  if (!input.success) notFound();
  const pop = await screenPop(actor, input.data.callId).catch((error) => {
    if (isAppError(error) && error.code === 'notFound') notFound();
    throw error;
  });
  return <CallDetail initial={pop} languages={actor.languages} />;
}
