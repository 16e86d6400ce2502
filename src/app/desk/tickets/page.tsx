import { getTranslations } from 'next-intl/server';
import { listContracts } from '@/features/desk/contracts/api';
import { listTickets, ticketViewNames } from '@/features/desk/tickets/api';
import { TicketList } from '@/features/desk/tickets/components/ticket-list';
import { isFor, requireDeskActor } from '../access';
import { type SearchParams, viewOf } from './search';

const LIMIT = 50;

export const generateMetadata = async () => ({ title: (await getTranslations('tickets'))('title') });

/** The tickets, view by view. */
export default async function TicketsPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireDeskActor('tickets');
  const view = viewOf(await searchParams, actor);
  const [firstPage, contracts] = await Promise.all([
    listTickets(actor, { view, limit: LIMIT }),
    listContracts(actor),
  ]);
  return (
    <TicketList
      key={view}
      views={ticketViewNames}
      view={view}
      firstPage={firstPage}
      clients={Object.fromEntries(contracts.map(({ id, clientName }) => [id, clientName]))}
      canOpen={isFor('newTicket', actor)}
    />
  );
}
