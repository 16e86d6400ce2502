'use client';

import Box from '@mui/material/Box';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import type { TicketViewName } from '../schema';

const bar = { display: 'flex', overflowX: 'auto', borderBottom: 1, borderColor: 'divider' } as const;

const tab = (isCurrent: boolean) => ({
  px: 1.5,
  py: 1,
  whiteSpace: 'nowrap',
  textDecoration: 'none',
  fontWeight: 550,
  color: isCurrent ? 'primary.main' : 'text.secondary',
  borderBottom: 2,
  borderColor: isCurrent ? 'primary.main' : 'transparent',
  '&:hover': { color: 'text.primary' },
  '&:focus-visible': { outlineOffset: -2 },
});

type Props = { views: readonly TicketViewName[]; current: TicketViewName };

/** The views of the list; each has its own address. */
export function ViewTabs({ views, current }: Props) {
  const t = useTranslations('tickets.views');
  return (
    <Box component="nav" aria-label={t('label')} sx={bar}>
      {views.map((view) => (
        <Box
          key={view}
          component={NextLink}
          href={`/desk/tickets?view=${view}`}
          aria-current={view === current ? 'page' : undefined}
          sx={tab(view === current)}
        >
          {t(view)}
        </Box>
      ))}
    </Box>
  );
}
