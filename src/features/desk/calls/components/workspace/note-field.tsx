'use client';

import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useHotkeys } from '@/ui/hotkeys';
import { TextInput } from '@/ui/text-input';
import type { Note } from './use-note';

const LONGEST = 20_000;

/** The note of the call; says whether it is saved. Reached with the key N. */
export function NoteField({ note }: { note: Note }) {
  const t = useTranslations('calls.work');
  const field = useRef<HTMLTextAreaElement>(null);
  useHotkeys([{ key: 'n', label: t('note'), run: () => field.current?.focus() }]);
  return (
    <div>
      <TextInput
        label={t('note')}
        placeholder={t('noteHint')}
        multiline
        fullWidth
        minRows={5}
        maxRows={14}
        value={note.text}
        onChange={(event) => note.type(event.target.value)}
        inputRef={field}
        slotProps={{
          htmlInput: { maxLength: LONGEST, 'aria-keyshortcuts': 'N' },
          inputLabel: { shrink: true },
        }}
      />
      <Typography
        variant="body2"
        role="status"
        color={note.status === 'failed' ? 'error' : 'textSecondary'}
        sx={{ mt: 0.5 }}
      >
        {t(`noteStatus.${note.status}`)}
      </Typography>
    </div>
  );
}
