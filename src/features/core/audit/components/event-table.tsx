'use client';

import Button from '@mui/material/Button';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import { useEventColumns, useSubjectColumn } from './event-columns';
import { useAuditNames } from './use-audit-names';
import { type EventPage, type Scope, useEvents } from './use-events';

type Props = { path: string; scope: Scope; initial: EventPage };

/** What happened in a tenant, or the history of one subject, newest first. */
export function EventTable({ path, scope, initial }: Props) {
  const t = useTranslations('audit.events');
  const names = useAuditNames();
  const { tenantId, subjectType, subjectId } = scope;
  const { items, more } = useEvents(scope, initial);
  const columns = useEventColumns();
  const subject = useSubjectColumn(path, tenantId);
  const title = subjectType
    ? t('history', { subject: names.subject(subjectType), id: subjectId ?? '' })
    : t('title');
  const all = (
    <Button component={NextLink} href={`${path}?${new URLSearchParams({ tenantId })}`}>
      {t('all')}
    </Button>
  );
  return (
    <Panel title={title} actions={subjectId && all} flush>
      <DataTable
        label={t('table')}
        columns={subjectId ? columns : [subject, ...columns]}
        rows={items}
        rowKey={({ id }) => id}
        more={more}
        empty={<EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      />
    </Panel>
  );
}
