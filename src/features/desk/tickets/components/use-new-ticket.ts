'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Priority } from '@/domain/sla/terms';
import type { ErrorLike } from '@/ui/problems';
import { useToast } from '@/ui/toast';
import { openTicketAction } from '../actions';
import type { TicketKind } from '../schema';
import { attempt } from './attempt';
import { useDraft } from './use-draft';

export type NewTicket = {
  contractId: string;
  subject: string;
  kind: TicketKind;
  priority: Priority;
  description: string;
};

const DRAFT = 'leitstand.ticket.new';

/** What was typed before, as far as it can still be read. */
function parsed(draft: string): Partial<NewTicket> {
  try {
    return JSON.parse(draft || '{}');
  } catch {
    return {};
  }
}

/** The form of a new ticket: its values survive errors and a reload, until the ticket stands or is given up. */
export function useNewTicket(contractId: string) {
  const t = useTranslations('tickets.form');
  const router = useRouter();
  const client = useQueryClient();
  const toast = useToast();
  const [draft, setDraft] = useDraft(DRAFT);
  const [error, setError] = useState<ErrorLike>();
  const [isPending, start] = useTransition();
  const values: NewTicket = {
    ...{ contractId, subject: '', kind: 'corrective', priority: 'normal', description: '' },
    ...parsed(draft),
  };
  const change = (news: Partial<NewTicket>) => setDraft(JSON.stringify({ ...values, ...news }));

  const submit = () =>
    start(async () => {
      const result = await attempt(() => openTicketAction(values));
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setDraft('');
      void client.invalidateQueries({ queryKey: ['tickets'] });
      toast({ tone: 'success', text: t('opened', { reference: result.value.reference }) });
      router.push(`/desk/tickets/${result.value.id}`);
    });
  return { values, change, submit, forget: () => setDraft(''), error, isPending };
}
