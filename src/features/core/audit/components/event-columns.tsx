'use client';

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { Column } from '@/ui/data-table';
import { Instant } from '@/ui/instant';
import type { AuditEventView } from '../views';
import { SubjectLink } from './subject-link';
import { useAuditNames } from './use-audit-names';

const mono = { fontFamily: 'monospace', fontSize: '0.8125rem' } as const;

type EventColumn = Column<AuditEventView>;

/** The column that leads from an event to the history of its subject. */
export function useSubjectColumn(path: string, tenantId: string): EventColumn {
  const t = useTranslations('audit.events');
  return {
    key: 'subject',
    label: t('subject'),
    render: (event) => <SubjectLink path={path} subject={{ ...event, tenantId }} />,
  };
}

/** The columns of an event. */
export function useEventColumns(): EventColumn[] {
  const t = useTranslations('audit.events');
  const names = useAuditNames();
  return [
    {
      key: 'at',
      label: t('at'),
      render: ({ at }) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          <Instant at={at} />
        </Box>
      ),
    },
    { key: 'seq', label: t('seq'), align: 'right', render: ({ seq }) => seq },
    { key: 'type', label: t('type'), render: ({ type }) => <span style={mono}>{type}</span> },
    { key: 'actor', label: t('actor'), render: ({ actor }) => names.actor(actor) },
    {
      key: 'data',
      label: t('data'),
      wideOnly: true,
      render: ({ data }) => (
        <Typography sx={{ ...mono, overflowWrap: 'anywhere' }}>{JSON.stringify(data)}</Typography>
      ),
    },
    {
      key: 'hash',
      label: t('hash'),
      wideOnly: true,
      render: ({ hash }) => <span style={mono}>{hash.slice(0, 12)}</span>,
    },
  ];
}
