'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Priority } from '@/domain/sla/terms';
import type { CallView } from '@/features/desk/calls/api';
import type { ActionResult } from '@/infra/next/action';
import { useToast } from '@/ui/toast';
import { fieldError, unwrap } from '../data/action-result';
import { useRefreshCalls } from '../data/refresh';
import { useComplain } from '../data/use-complain';
import { useDraft } from '../data/use-draft';

/** Kinds of maintenance, and the question that needs none. */
export const ticketKinds = ['corrective', 'adaptive', 'perfective', 'question'] as const;

export type TicketDraft = {
  subject: string;
  kind: (typeof ticketKinds)[number];
  priority: Priority;
  description: string;
};

/** Opens a ticket from a call. Tickets are a feature above this one, so the page hands it in. */
export type OpenTicket = (input: unknown) => Promise<ActionResult<{ id: string; reference: string }>>;

/** As it is stored: without a description of its own the ticket takes the note. */
type Stored = Omit<TicketDraft, 'description'> & { description: string | null };

const empty: Stored = { subject: '', kind: 'corrective', priority: 'normal', description: null };

/** The ticket that is being written, and how to open it. */
export function useTicketDraft(call: CallView, note: string, openTicket: OpenTicket) {
  const t = useTranslations('tickets.form');
  const toast = useToast();
  const complain = useComplain();
  const refresh = useRefreshCalls();
  const { draft: stored, change, forget } = useDraft<Stored>(call.id, 'ticket', empty);
  const draft: TicketDraft = { ...stored, description: stored.description ?? note };
  const open = useMutation({
    mutationFn: async () => unwrap(await openTicket({ ...draft, callId: call.id })),
    onSuccess: ({ reference }) => {
      forget();
      toast({ text: t('opened', { reference }), tone: 'success' });
      return refresh();
    },
    onError: (error) => fieldError(error) ?? complain(error),
  });
  return { draft, change, open };
}
