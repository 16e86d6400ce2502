'use client';

import { useQuery } from '@tanstack/react-query';
import { request } from '@/infra/next/request';
import { useLive } from '@/infra/realtime/use-live';
import type { Board } from '../queries';

/** What is going on right now, read again whenever something happens. */
export function useBoard(first: Board) {
  useLive(['call', 'agent', 'ticket'], ['board']);
  const query = useQuery({
    queryKey: ['board'],
    queryFn: () => request<Board>('GET', '/api/desk/board'),
    initialData: first,
    refetchOnMount: 'always', // what changed before this page listened, it would not hear of
  });
  return { board: query.data, isFailed: query.isError };
}
