import type { PersonActor } from '@/domain/people/actor';
import { hasRole } from '@/domain/people/roles';
import type { ContractView } from '@/features/desk/contracts/api';
import { listTicketsSchema, type ticketViewNames } from '@/features/desk/tickets/api';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export type TicketViewName = (typeof ticketViewNames)[number];

/** The view the address asks for; without one, developers begin with their own tickets. */
export function viewOf(params: Awaited<SearchParams>, actor: PersonActor): TicketViewName {
  const { success, data } = listTicketsSchema.safeParse({ view: params.view });
  if (success && params.view) return data.view;
  return hasRole(actor, 'developer') ? 'mine' : 'open';
}

/** What the ticket screens say of a contract. */
export const contractLabel = (contract: ContractView) => ({
  id: contract.id,
  name: contract.name,
  clientName: contract.clientName,
  customerName: contract.customerName,
  applicationName: contract.applicationName,
  timeZone: contract.hours.timeZone,
});
