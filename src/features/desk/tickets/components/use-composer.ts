'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { ErrorLike } from '@/ui/problems';
import { useToast } from '@/ui/toast';
import { writeEntryAction } from '../actions';
import type { EntryView } from '../views';
import { attempt } from './attempt';
import { useDraft } from './use-draft';
import { useRefresh } from './use-ticket-actions';

export type EntryKind = EntryView['kind'];

const draftKey = (ticketId: string, kind: EntryKind) => `leitstand.ticket.${ticketId}.${kind}`;

/** A reply and a note being written side by side, each with its own draft; sending empties only what was sent. */
export function useComposer(ticketId: string) {
  const t = useTranslations('tickets.composer');
  const toast = useToast();
  const refresh = useRefresh(ticketId);
  const [kind, setKind] = useState<EntryKind>('reply');
  const drafts = {
    reply: useDraft(draftKey(ticketId, 'reply')),
    note: useDraft(draftKey(ticketId, 'note')),
  };
  const [error, setError] = useState<ErrorLike>();
  const [isPending, start] = useTransition();
  const [text, setText] = drafts[kind];

  const send = () => {
    if (isPending || !text.trim()) return;
    start(async () => {
      const result = await attempt(() => writeEntryAction({ ticketId, kind, body: text }));
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setText('');
      toast({ tone: 'success', text: t(kind === 'reply' ? 'sentReply' : 'sentNote') });
      await refresh();
    });
  };
  return { kind, setKind, text, setText, send, isPending, error };
}
