'use client';

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { RequestFailed, request } from '@/infra/next/request';
import { useErrorSentences } from '@/ui/problems';
import { useToast } from '@/ui/toast';
import type { AuditEventView } from '../views';

export type EventPage = { items: AuditEventView[]; nextCursor: string | null };
/** Whose events: a tenant's, or one subject's. */
export type Scope = { tenantId: string; subjectType?: string; subjectId?: string };

const readPage = (scope: Scope, cursor: string) =>
  request<EventPage>('GET', `/api/audit/events?${new URLSearchParams({ ...scope, cursor })}`);

/** Says what went wrong with a request. */
export function useComplaint() {
  const toast = useToast();
  const sentences = useErrorSentences();
  return (error: Error): void =>
    toast({
      tone: 'error',
      text: sentences.of(error instanceof RequestFailed ? error : { code: 'internal' }),
    });
}

/** Events page by page. */
export function useEvents(scope: Scope, initial: EventPage) {
  const [{ items, nextCursor }, setPage] = useState(initial);
  const more = useMutation({
    mutationFn: (cursor: string) => readPage(scope, cursor),
    onSuccess: (page) => setPage((shown) => ({ ...page, items: [...shown.items, ...page.items] })),
    onError: useComplaint(),
  });
  const load = () => nextCursor && more.mutate(nextCursor);
  return { items, more: nextCursor ? { load, loading: more.isPending } : undefined };
}
