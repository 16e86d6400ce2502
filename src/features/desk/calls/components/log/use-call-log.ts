'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { request } from '@/infra/next/request';
import { useLive } from '@/infra/realtime/use-live';
import { useComplain } from '../data/use-complain';
import { type CallPage, mergeCalls } from './call-log';

const readPage = (cursor?: string) =>
  request<CallPage>('GET', `/api/desk/calls${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`);

/** The call log: its first page is kept fresh, older ones are added on request. */
export function useCallLog(initial: CallPage) {
  const [calls, setCalls] = useState(initial.items);
  const [cursor, setCursor] = useState(initial.nextCursor);
  const { data: newest } = useQuery({
    queryKey: ['calls', 'newest'],
    queryFn: () => readPage(),
    initialData: initial,
  });
  useLive(['call'], ['calls']);
  useEffect(() => setCalls((shown) => mergeCalls(shown, newest.items)), [newest]);
  const more = useMutation({
    mutationFn: readPage,
    onSuccess: (page) => {
      setCalls((shown) => mergeCalls(shown, page.items));
      setCursor(page.nextCursor);
    },
    onError: useComplain(),
  });
  return { calls, more: cursor ? { load: () => more.mutate(cursor), loading: more.isPending } : undefined };
}
