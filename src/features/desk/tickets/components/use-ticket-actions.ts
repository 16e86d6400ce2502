'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import type { ActionResult } from '@/infra/next/action';
import { useErrorSentences } from '@/ui/problems';
import { type ToastMessage, useToast } from '@/ui/toast';
import { assignTicketAction, changeTicketStateAction } from '../actions';
import type { TicketPage } from '../queries';
import type { TicketView } from '../views';
import { attempt } from './attempt';

export type StateEvent = 'solved' | 'closed' | 'reopened';

/** Reads ticket and lists again. */
export function useRefresh(ticketId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['ticket', ticketId] }),
      client.invalidateQueries({ queryKey: ['tickets'] }),
    ]);
}

/** Runs a change, reads the ticket again whatever came of it, and says what happened. */
function useChange(ticketId: string) {
  const t = useTranslations('tickets.actions');
  const toast = useToast();
  const sentences = useErrorSentences();
  const refresh = useRefresh(ticketId);
  const [isPending, start] = useTransition();
  const change = (action: () => Promise<ActionResult<unknown>>, done: ToastMessage) =>
    start(async () => {
      const result = await attempt(action);
      await refresh();
      if (result.ok) return toast({ tone: 'success', ...done });
      const isConflict = result.error.code === 'version.conflict';
      toast({ tone: 'error', text: isConflict ? t('conflict') : sentences.of(result.error) });
    });
  return { change, isPending };
}

/** What can be done with a ticket besides writing. Undone by the opposite, so nobody is asked whether they are sure. */
export function useTicketActions({ id: ticketId, reference }: Pick<TicketView, 'id' | 'reference'>) {
  const t = useTranslations('tickets.actions');
  const client = useQueryClient();
  const { change, isPending } = useChange(ticketId);
  // Read when it happens: an undo follows a change that made a new version.
  const version = () => client.getQueryData<TicketPage>(['ticket', ticketId])?.ticket.version;

  const changeState = (event: StateEvent): void => {
    const undo = { label: t('undo'), run: () => changeState('reopened') };
    change(() => changeTicketStateAction({ ticketId, version: version(), event }), {
      text: t(event, { reference }),
      ...(event !== 'reopened' && { undo }),
    });
  };
  const assign = (person: { id: string; name: string } | null): void =>
    change(() => assignTicketAction({ ticketId, version: version(), assigneeId: person?.id ?? null }), {
      text: person ? t('assigned', { reference, name: person.name }) : t('unassigned', { reference }),
    });
  return { changeState, assign, isPending };
}
