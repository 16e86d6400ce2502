'use client';

import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { CallView } from '@/features/desk/calls/api';
import { Panel } from '@/ui/panel';
import { NoteField } from './note-field';
import { OutcomeChoice } from './outcome-choice';
import { TicketSection } from './ticket-section';
import type { Documentation } from './use-documentation';
import type { OpenTicket } from './use-ticket-draft';

type Props = { call: CallView; documentation: Documentation; openTicket: OpenTicket };

/** What the agent writes down: note, outcome, ticket; finished once the call is over. */
export function DocumentationPanel({ call, documentation, openTicket }: Props) {
  const t = useTranslations('calls.work');
  const { note, outcome, isSaving, save } = documentation;
  return (
    <Panel title={t('title')}>
      <Stack spacing={2}>
        <NoteField note={note} />
        <OutcomeChoice documentation={documentation} />
        {(outcome === 'ticket' || call.ticket) && (
          <TicketSection call={call} note={note.text} openTicket={openTicket} />
        )}
        <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1.5 }}>
          <Button
            variant="contained"
            disabled={!call.can.document}
            loading={isSaving}
            aria-keyshortcuts="Control+Enter"
            onClick={save}
          >
            {t('save')}
          </Button>
          <Typography variant="body2" color="textSecondary">
            {t(call.can.document ? 'saveKey' : 'saveLater')}
          </Typography>
        </Stack>
      </Stack>
    </Panel>
  );
}
