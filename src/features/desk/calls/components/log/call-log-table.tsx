'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import { useCallColumns } from './call-columns';
import type { CallPage } from './call-log';
import { useCallLog } from './use-call-log';

/** Every call with its times and what came of it, newest first. */
export function CallLogTable({ initial }: { initial: CallPage }) {
  const t = useTranslations('calls.log');
  const router = useRouter();
  const columns = useCallColumns();
  const { calls, more } = useCallLog(initial);
  return (
    <Panel flush>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={calls}
        rowKey={({ id }) => id}
        onOpen={({ id }) => router.push(`/desk/calls/${id}`)}
        more={more}
        empty={<EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      />
    </Panel>
  );
}
