import { asPerson } from '@/features/core/session/api';
import { listTickets, listTicketsSchema } from '@/features/desk/tickets/api';
import { searchParams } from '@/infra/next/handler';

/** A page of tickets. */
export const GET = asPerson((actor, request) => listTickets(actor, searchParams(request, listTicketsSchema)));
