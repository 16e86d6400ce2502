'use client';

import { useTranslations } from 'next-intl';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { Instant } from '@/ui/instant';
import { Panel } from '@/ui/panel';
import { StatusChip } from '@/ui/status-chip';
import type { SealView } from '../views';

const mono = { fontFamily: 'monospace', fontSize: '0.8125rem', overflowWrap: 'anywhere' } as const;

/** The newest seals, each with its signature looked at. */
export function SealTable({ seals }: { seals: SealView[] }) {
  const t = useTranslations('audit.seals');
  return (
    <Panel title={t('title')} flush>
      <DataTable
        label={t('table')}
        rows={seals}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: 'number', label: t('number'), align: 'right', render: ({ number }) => number },
          { key: 'at', label: t('at'), render: ({ sealedAt }) => <Instant at={sealedAt} /> },
          { key: 'heads', label: t('heads'), align: 'right', render: ({ heads }) => heads },
          { key: 'total', label: t('total'), align: 'right', wideOnly: true, render: ({ total }) => total },
          {
            key: 'signed',
            label: t('signature'),
            render: ({ isSigned }) => (
              <StatusChip status={isSigned ? 'met' : 'breached'}>
                {t(isSigned ? 'valid' : 'invalid')}
              </StatusChip>
            ),
          },
          {
            key: 'key',
            label: t('key'),
            wideOnly: true,
            render: ({ keyId }) => <span style={mono}>{keyId}</span>,
          },
          {
            key: 'value',
            label: t('value'),
            wideOnly: true,
            render: ({ signature }) => <span style={mono}>{signature}</span>,
          },
        ]}
        empty={<EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      />
    </Panel>
  );
}
