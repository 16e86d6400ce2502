'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CallView } from '@/features/desk/calls/api';
import { useToast } from '@/ui/toast';
import { documentCallAction } from '../../actions';
import { unwrap } from '../data/action-result';
import { useRefreshCalls } from '../data/refresh';
import { useComplain } from '../data/use-complain';
import { forgetDrafts, useDraft } from '../data/use-draft';
import { missingFor, noOutcome, type OutcomeDraft } from './outcomes';
import { useNote } from './use-note';

function useSave(call: CallView, input: () => Promise<object>) {
  const t = useTranslations('calls.work');
  const toast = useToast();
  const refresh = useRefreshCalls();
  return useMutation({
    mutationFn: async () => unwrap(await documentCallAction({ callId: call.id, ...(await input()) })),
    onSuccess: () => {
      forgetDrafts(call.id);
      toast({ text: t('saved'), tone: 'success' });
      return refresh();
    },
    onError: useComplain(),
  });
}

/** What the agent writes about a call, all of it kept through a reload, and how it is finished. */
export function useDocumentation(call: CallView) {
  const note = useNote(call.id, call.note);
  const initial: OutcomeDraft = call.ticket ? { outcome: 'ticket', faq: null } : noOutcome;
  const { draft, change } = useDraft(call.id, 'outcome', initial);
  const [isAsked, setAsked] = useState(false);
  const saving = useSave(call, async () => {
    await note.pause();
    return {
      outcome: draft.outcome,
      note: note.text,
      faqEntryId: draft.outcome === 'faq' ? draft.faq?.id : null,
    };
  });
  const missing = missingFor(draft, call);
  return {
    note,
    ...draft,
    change,
    isSaving: saving.isPending,
    /** Shown once the agent has tried to finish. */
    missing: isAsked ? missing : undefined,
    save: () => {
      setAsked(true);
      if (!missing && call.can.document && !saving.isPending) saving.mutate();
    },
  };
}

export type Documentation = ReturnType<typeof useDocumentation>;
