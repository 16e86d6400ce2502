'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { request } from '@/infra/next/request';
import { useLive } from '@/infra/realtime/use-live';
import type { TicketViewName } from '../schema';
import type { TicketListPage } from './types';

const FIRST = '';

const readPage = (view: TicketViewName, cursor: string): Promise<TicketListPage> =>
  request('GET', `/api/desk/tickets?${new URLSearchParams({ view, ...(cursor && { cursor }) })}`);

/** A view of the tickets, page after page, that follows every change. */
export function useTickets(view: TicketViewName, firstPage: TicketListPage) {
  useLive(['ticket'], ['tickets']);
  const query = useInfiniteQuery({
    queryKey: ['tickets', view],
    queryFn: ({ pageParam }) => readPage(view, pageParam),
    initialPageParam: FIRST,
    getNextPageParam: (page) => page.nextCursor,
    initialData: { pages: [firstPage], pageParams: [FIRST] },
    refetchOnMount: 'always', // what changed before this page listened, it would not hear of
  });
  const { pages } = query.data;
  return {
    tickets: pages.flatMap((page) => page.items),
    serverNow: pages.at(-1)?.serverNow ?? firstPage.serverNow,
    isFailed: query.isError,
    more: query.hasNextPage
      ? { load: () => void query.fetchNextPage(), loading: query.isFetchingNextPage }
      : undefined,
  };
}

/** What the lists show of a view. */
export type TicketQuery = ReturnType<typeof useTickets>;
