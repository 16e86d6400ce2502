import { z } from 'zod';
import { asPerson } from '@/features/core/session/api';
import { getTicket } from '@/features/desk/tickets/api';

/** A ticket with all that was said and done. */
export const GET = asPerson((actor, _request, { id }) => getTicket(actor, z.uuid().parse(id)));
