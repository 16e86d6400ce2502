'use client';

import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { EntryView, TicketView } from '../views';
import { Entry } from './entry';

/** What was said about the ticket, oldest first. */
export function Conversation({ ticket, entries }: { ticket: TicketView; entries: EntryView[] }) {
  const t = useTranslations('tickets.conversation');
  return (
    <Stack component="section" aria-label={t('title')} sx={{ gap: 2 }}>
      <Entry
        heading={t('description')}
        author={ticket.caller?.name}
        at={ticket.createdAt}
        body={ticket.description}
      />
      {entries.map(({ id, kind, author, body, createdAt }) => (
        <Entry
          key={id}
          heading={t(kind)}
          author={author}
          at={createdAt}
          body={body}
          internal={kind === 'note'}
        />
      ))}
      {entries.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('empty')}</Typography>}
    </Stack>
  );
}
