'use client';

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useHotkeys } from '@/ui/hotkeys';
import { Panel } from '@/ui/panel';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import type { TicketView } from '../views';
import { type EntryKind, useComposer } from './use-composer';

/** A note stands on the same ground as the notes above. */
const noteGround = { '& .MuiInputBase-root': { bgcolor: 'surface.hover' } };

const isSend = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey);

/** r and n choose what is written and put the cursor there. */
function useWriteKeys(choose: (kind: EntryKind) => void) {
  const t = useTranslations('tickets.keys');
  useHotkeys([
    { key: 'r', label: t('reply'), run: () => choose('reply') },
    { key: 'n', label: t('note'), run: () => choose('note') },
  ]);
}

/** What the text will be: read by the caller, or by the team only. */
function helpKey(kind: EntryKind, { clocks }: TicketView) {
  if (kind === 'note') return 'noteHelp';
  const isFirst = clocks.some((clock) => clock.kind === 'response' && clock.stoppedAt === null);
  return isFirst ? 'firstReplyHelp' : 'replyHelp';
}

/** Writes a reply or a note. What is typed survives leaving the page. */
export function Composer({ ticket }: { ticket: TicketView }) {
  const t = useTranslations('tickets.composer');
  const sentences = useErrorSentences();
  const field = useRef<HTMLTextAreaElement>(null);
  const { kind, setKind, text, setText, send, isPending, error } = useComposer(ticket.id);
  const choose = (next: EntryKind) => {
    flushSync(() => setKind(next));
    field.current?.focus();
  };
  useWriteKeys(choose);
  const isPossible = kind === 'note' || ticket.can.reply;
  return (
    <Panel>
      <Tabs value={kind} onChange={(_event, next: EntryKind) => setKind(next)} aria-label={t('label')}>
        <Tab value="reply" label={t('reply')} id="write-reply" aria-controls="write" />
        <Tab value="note" label={t('note')} id="write-note" aria-controls="write" />
      </Tabs>
      <Stack id="write" role="tabpanel" aria-labelledby={`write-${kind}`} sx={{ gap: 1, pt: 2 }}>
        {!isPossible && <Alert severity="info">{t('closed')}</Alert>}
        {isPossible && (
          <TextInput
            multiline
            minRows={3}
            maxRows={12}
            label={t(kind === 'reply' ? 'replyLabel' : 'noteLabel')}
            hint={t(helpKey(kind, ticket))}
            problem={error && (sentences.ofField(error, 'body') ?? sentences.of(error))}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => isSend(event) && send()}
            inputRef={field}
            sx={kind === 'note' ? noteGround : undefined}
          />
        )}
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5 }}>
          <Button
            variant="contained"
            onClick={send}
            loading={isPending}
            disabled={!isPossible || !text.trim()}
          >
            {t(kind === 'reply' ? 'sendReply' : 'sendNote')}
          </Button>
          <Typography
            variant="caption"
            sx={{ color: 'text.secondary', display: { xs: 'none', md: 'inline' } }}
          >
            {t('shortcut')}
          </Typography>
        </Stack>
      </Stack>
    </Panel>
  );
}
