'use client';

import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { Finding } from '@/domain/audit/findings';
import { DataTable } from '@/ui/data-table';
import { StatusChip } from '@/ui/status-chip';
import { SubjectLink } from './subject-link';

/** What is wrong, and where. */
export function FindingTable({ path, findings }: { path: string; findings: readonly Finding[] }) {
  const t = useTranslations('audit');
  return (
    <DataTable
      label={t('verify.findings')}
      rows={[...findings]}
      rowKey={({ code, subjectType, subjectId, seq }) => `${code} ${subjectType} ${subjectId} ${seq}`}
      columns={[
        {
          key: 'code',
          label: t('verify.finding'),
          render: ({ code }) => <StatusChip status="breached">{t(`names.${code}`)}</StatusChip>,
        },
        {
          key: 'subject',
          label: t('events.subject'),
          render: (one) => <SubjectLink path={path} subject={one} />,
        },
        { key: 'seq', label: t('events.seq'), align: 'right', render: ({ seq }) => seq },
        {
          key: 'meaning',
          label: t('verify.meaning'),
          wideOnly: true,
          render: ({ code, seq }) => (
            <Typography variant="body2">{t(`findings.${code}`, { seq })}</Typography>
          ),
        },
      ]}
      empty={null}
    />
  );
}
