'use client';

import { useQuery } from '@tanstack/react-query';
import { useLive } from '@/infra/realtime/use-live';
import type { TicketPage } from '../queries';
import { readJson } from './read-json';

/** A ticket with all that was said and done, which follows every change. */
export function useTicket(first: TicketPage) {
  const { id } = first.ticket;
  useLive(['ticket'], ['ticket']);
  const query = useQuery({
    queryKey: ['ticket', id],
    queryFn: ({ signal }) => readJson<TicketPage>(`/api/desk/tickets/${id}`, signal),
    initialData: first,
    refetchOnMount: 'always', // what changed before this page listened, it would not hear of
  });
  return { page: query.data, isFailed: query.isError };
}
