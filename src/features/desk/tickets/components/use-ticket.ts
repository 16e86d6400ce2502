'use client';

import { useQuery } from '@tanstack/react-query';
import { request } from '@/infra/next/request';
import { useLive } from '@/infra/realtime/use-live';
import type { TicketPage } from '../queries';

/** A ticket with all that was said and done, which follows every change. */
export function useTicket(first: TicketPage) {
  const { id } = first.ticket;
  useLive(['ticket'], ['ticket']);
  const query = useQuery({
    queryKey: ['ticket', id],
    queryFn: () => request<TicketPage>('GET', `/api/desk/tickets/${id}`),
    initialData: first,
    refetchOnMount: 'always', // what changed before this page listened, it would not hear of
  });
  return { page: query.data, isFailed: query.isError };
}
