'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { request } from '@/infra/next/request';
import { useLive } from '@/infra/realtime/use-live';
import type { TicketViewName } from '../schema';
import type { TicketListPage } from './types';

const FIRST = '';

function readPage(view: TicketViewName, cursor: string, signal: AbortSignal): Promise<TicketListPage> {
  return readJson(`/api/desk/tickets?${new URLSearchParams({ view, ...(cursor && { cursor }) })}`, signal);
}

/** A view of the tickets, page after page, that follows every change. */
export function useTickets(view: TicketViewName, firstPage: TicketListPage) {
  useLive(['ticket'], ['tickets']);
  const query = useInfiniteQuery({
    queryKey: ['tickets', view],
    queryFn: ({ pageParam, signal }) => readPage(view, pageParam, signal),
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
