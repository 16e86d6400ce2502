import { getTranslations } from 'next-intl/server';
import { listContracts } from '@/features/desk/contracts/api';
import { ticketKinds } from '@/features/desk/tickets/api';
import { NewTicketForm } from '@/features/desk/tickets/components/new-ticket-form';
import { requireDeskActor } from '../../access';

export const generateMetadata = async () => ({ title: (await getTranslations('tickets'))('form.title') });

/** Opens a ticket that does not come from a call. */
export default async function NewTicketPage() {
  const actor = await requireDeskActor('newTicket');
  const contracts = await listContracts(actor);
  return (
    <NewTicketForm
      kinds={ticketKinds}
      contracts={contracts.map(({ id, name, clientName, sla }) => ({
        id,
        name,
        clientName,
        targets: sla.targets,
      }))}
    />
  );
}
