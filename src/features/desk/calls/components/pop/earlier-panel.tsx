'use client';

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ScreenPop } from '@/features/desk/calls/api';
import { Instant } from '@/ui/instant';
import { Panel } from '@/ui/panel';

type RowProps = { href: string; title: string; at: string; children: ReactNode };

function Row({ href, title, at, children }: RowProps) {
  return (
    <Box
      component="li"
      sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Link component={NextLink} href={href} underline="hover" sx={{ fontWeight: 550 }}>
          {title}
        </Link>
        <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
          <Instant at={at} />
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary" noWrap>
        {children}
      </Typography>
    </Box>
  );
}

const rows = { listStyle: 'none', m: 0, p: 0 };

/** What there was with this caller before. */
export function EarlierPanel({ pop }: { pop: ScreenPop | undefined }) {
  const t = useTranslations('calls.pop');
  const tOutcome = useTranslations('calls.outcome');
  const tState = useTranslations('tickets.state');
  if (!pop?.caller) return null;
  const { earlierCalls } = pop;
  const earlierTickets = pop.earlierTickets.filter(({ id }) => id !== pop.call.ticket?.id);
  if (earlierTickets.length + earlierCalls.length === 0) {
    return (
      <Panel title={t('earlier')}>
        <Typography color="textSecondary">{t('firstCall')}</Typography>
      </Panel>
    );
  }
  return (
    <Panel title={t('earlier')}>
      <Box component="ul" sx={rows} aria-label={t('earlierTickets')}>
        {earlierTickets.map(({ id, reference, subject, state, createdAt }) => (
          <Row key={id} href={`/desk/tickets/${id}`} title={reference} at={createdAt}>
            {tState(state)} · {subject}
          </Row>
        ))}
      </Box>
      <Box
        component="ul"
        sx={{ ...rows, mt: earlierTickets.length > 0 ? 1 : 0 }}
        aria-label={t('earlierCalls')}
      >
        {earlierCalls.map(({ id, outcome, note, arrivedAt }) => (
          <Row key={id} href={`/desk/calls/${id}`} title={t('call')} at={arrivedAt}>
            {[outcome && tOutcome(outcome), note].filter(Boolean).join(' · ') || t('noOutcome')}
          </Row>
        ))}
      </Box>
    </Panel>
  );
}
