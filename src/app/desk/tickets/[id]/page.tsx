import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { isAppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { listContracts } from '@/features/desk/contracts/api';
import { getTicket, listTickets } from '@/features/desk/tickets/api';
import { TicketWorkplace } from '@/features/desk/tickets/components/ticket-workplace';
import { requireDeskActor } from '../../access';
import { contractLabel, type SearchParams, viewOf } from '../search';

const LIMIT = 50;

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

/** The ticket; the page for what does not exist when it is unknown or foreign. */
async function ticketOr404(actor: PersonActor, id: string) {
  if (!z.uuid().safeParse(id).success) notFound();
  return getTicket(actor, id).catch((error: unknown) => {
    if (isAppError(error) && error.code === 'notFound') notFound();
    throw error;
  });
}

export const generateMetadata = async () => ({ title: (await getTranslations('tickets'))('title') });

/** One ticket, with the list it was found in. */
export default async function TicketPage({ params, searchParams }: Props) {
  const actor = await requireDeskActor('tickets');
  const { id } = await params;
  const view = viewOf(await searchParams, actor);
  const [first, listPage, contracts] = await Promise.all([
    ticketOr404(actor, id),
    listTickets(actor, { view, limit: LIMIT }),
    listContracts(actor),
  ]);
  const contract = contracts.find((candidate) => candidate.id === first.ticket.contract.id) ?? notFound();
  return (
    <TicketWorkplace
      key={id}
      first={first}
      view={view}
      listPage={listPage}
      contract={contractLabel(contract)}
      viewerId={actor.accountId}
    />
  );
}
