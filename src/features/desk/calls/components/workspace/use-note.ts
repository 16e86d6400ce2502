'use client';

import { useEffect, useRef, useState } from 'react';
import { request } from '@/infra/next/request';
import { type NoteKeeper, type NoteStatus, noteKeeper } from '../data/note-keeper';
import { draftKey } from '../data/use-draft';

/** The note of a call while it is written. `before` is what the server has. */
export function useNote(callId: string, before: string) {
  const [text, setText] = useState(before);
  const [status, setStatus] = useState<NoteStatus>('untouched');
  const keeper = useRef<NoteKeeper | undefined>(undefined);
  useEffect(() => {
    const started = noteKeeper({
      drafts: localStorage,
      key: draftKey(callId, 'note'),
      save: (note) => request('PUT', `/api/desk/calls/${callId}/note`, { note }),
      show: setStatus,
    });
    keeper.current = started;
    const unsaved = started.resume();
    if (unsaved !== null) setText(unsaved);
    return () => started.close();
  }, [callId]);
  return {
    text,
    status,
    type: (next: string) => {
      setText(next);
      keeper.current?.type(next);
    },
    /** Nothing is saved any more until the next key, and nothing is on its way. */
    pause: async () => keeper.current?.pause(),
  };
}

export type Note = ReturnType<typeof useNote>;
