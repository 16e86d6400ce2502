import type { Page } from '@/infra/db/keyset';
import type { TicketView } from '../views';

/** A page of the list as the server sends it. */
export type TicketListPage = Page<TicketView> & { serverNow: string };

/** What the screens say of the contract a ticket belongs to. */
export type ContractLabel = {
  id: string;
  name: string;
  clientName: string;
  customerName: string;
  applicationName: string;
  timeZone: string;
};

export type Viewer = { id: string; timeZone: string };
