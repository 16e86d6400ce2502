import { z } from 'zod';
import { operation } from '@/infra/api/operation';
import { byId, pageAnswer, pageQuery } from '@/infra/api/schemas';
import { openTicket } from '../commands/open-ticket';
import { updateTicket } from '../commands/update-ticket';
import { writeEntry } from '../commands/write-entry';
import { getTicket, listTickets } from '../queries';
import { openTicketSchema, ticketViewNames, updateTicketSchema, writeEntrySchema } from '../schema';
import { asAnswer, entryAnswer, ticketAnswer, ticketPageAnswer } from './answers';

const listQuery = z.strictObject({ ...pageQuery, view: z.enum(ticketViewNames).default('all') });

const updateBody = updateTicketSchema
  .omit({ ticketId: true, version: true })
  .refine(({ state, assigneeId }) => state !== undefined || assigneeId !== undefined, {
    path: ['state'],
    error: 'too_few',
  });

const reading = [
  operation({
    id: 'ticketsList',
    method: 'GET',
    path: '/tickets',
    scope: 'tickets:read',
    query: listQuery,
    answer: pageAnswer(ticketAnswer),
    run: (actor, { query }) => listTickets(actor, query),
  }),
  operation({
    id: 'ticketsGet',
    method: 'GET',
    path: '/tickets/{id}',
    scope: 'tickets:read',
    params: byId,
    answer: ticketPageAnswer,
    run: async (actor, { params }) => asAnswer(await getTicket(actor, params.id)),
  }),
];

const writing = [
  operation({
    id: 'ticketsCreate',
    method: 'POST',
    path: '/tickets',
    scope: 'tickets:write',
    body: openTicketSchema,
    status: 201,
    answer: ticketPageAnswer,
    run: async (actor, { body }) => {
      const { id } = await openTicket(actor, body);
      return asAnswer(await getTicket(actor, id));
    },
  }),
  operation({
    id: 'ticketsUpdate',
    method: 'PATCH',
    path: '/tickets/{id}',
    scope: 'tickets:write',
    params: byId,
    body: updateBody,
    matchesVersion: true,
    answer: ticketPageAnswer,
    run: async (actor, { params, body, version }) => {
      await updateTicket(actor, { ticketId: params.id, version, ...body });
      return asAnswer(await getTicket(actor, params.id));
    },
  }),
  operation({
    id: 'ticketEntriesCreate',
    method: 'POST',
    path: '/tickets/{id}/entries',
    scope: 'tickets:write',
    params: byId,
    body: writeEntrySchema.omit({ ticketId: true }),
    status: 201,
    answer: entryAnswer,
    run: (actor, { params, body }) => writeEntry(actor, { ticketId: params.id, ...body }),
  }),
];

/** What the API can do with tickets. */
export const ticketOperations = [...reading, ...writing];
