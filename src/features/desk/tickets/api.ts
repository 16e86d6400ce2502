export { assignTicket } from './commands/assign-ticket';
export { changeTicketState } from './commands/change-ticket-state';
export { openTicket } from './commands/open-ticket';
export { openTicketFromCall } from './commands/open-ticket-from-call';
export { updateTicket } from './commands/update-ticket';
export { writeEntry } from './commands/write-entry';
export {
  getTicket,
  listTickets,
  type Standing,
  type TicketPage,
  type TicketsByStanding,
  ticketsByStanding,
} from './queries';
export {
  assignSchema,
  changeStateSchema,
  listTicketsSchema,
  openTicketFromCallSchema,
  openTicketSchema,
  ticketKinds,
  ticketViewNames,
  writeEntrySchema,
} from './schema';
export type { ClockView, EntryView, TicketView } from './views';
export { watchClocks } from './watcher';
