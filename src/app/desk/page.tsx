import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { agentConsole, listCalls, screenPop } from '@/features/desk/calls/api';
import { Desk } from '@/features/desk/calls/components/home/desk';
import { RECENT } from '@/features/desk/calls/components/home/recent';
import { openTicketFromCallAction } from '@/features/desk/tickets/actions';
import { requireDeskActor } from './access';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('calls.home');
  return { title: t('title') };
}

/** The agent's desk: the call that rings or runs, else a calm start. */
export default async function DeskPage() {
  const actor = await requireDeskActor('console');
  const [now, log] = await Promise.all([
    agentConsole(actor),
    listCalls(actor, { limit: RECENT, mine: true }),
  ]);
  const shown = now.current ?? now.ringing[0];
  const initial = {
    console: now,
    pop: shown ? await screenPop(actor, shown.id) : null,
    recent: log.items,
  };
  return (
    <Desk
      initial={initial}
      name={actor.name}
      languages={actor.languages}
      openTicket={openTicketFromCallAction}
    />
  );
}
