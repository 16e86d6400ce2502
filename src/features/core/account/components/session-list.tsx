'use client';

import Button from '@mui/material/Button';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useAction } from '@/infra/next/use-action';
import { type Column, DataTable } from '@/ui/data-table';
import { ErrorSentence } from '@/ui/error-sentence';
import { Instant } from '@/ui/instant';
import { Panel } from '@/ui/panel';
import { StatusChip } from '@/ui/status-chip';
import { revokeOtherSessionsAction, revokeOwnSessionAction } from '../actions';
import type { SessionView } from '../views';
import { deviceName } from './device-name';

function EndButton({ sessionId }: { sessionId: string }) {
  const t = useTranslations('account.sessions');
  const router = useRouter();
  const { run, isPending } = useAction(revokeOwnSessionAction);
  return (
    <Button size="small" loading={isPending} onClick={() => run({ sessionId }, () => router.refresh())}>
      {t('end')}
    </Button>
  );
}

function useColumns(): Column<SessionView>[] {
  const t = useTranslations('account.sessions');
  return [
    {
      key: 'device',
      label: t('device'),
      render: ({ userAgent }) => deviceName(userAgent) ?? t('unknownDevice'),
    },
    {
      key: 'since',
      label: t('since'),
      render: ({ createdAt }) => <Instant at={createdAt} />,
      wideOnly: true,
    },
    { key: 'seen', label: t('lastSeen'), render: ({ lastSeenAt }) => <Instant at={lastSeenAt} /> },
    {
      key: 'end',
      label: t('action'),
      align: 'right',
      render: ({ id, current }) =>
        current ? <StatusChip status="met">{t('thisOne')}</StatusChip> : <EndButton sessionId={id} />,
    },
  ];
}

/** Where one is signed in, and ending it there. */
export function SessionList({ sessions }: { sessions: SessionView[] }) {
  const t = useTranslations('account.sessions');
  const router = useRouter();
  const columns = useColumns();
  const { run, error, isPending } = useAction(revokeOtherSessionsAction);
  const endOthers = (
    <Button size="small" loading={isPending} onClick={() => run({}, () => router.refresh())}>
      {t('endOthers')}
    </Button>
  );
  return (
    <Panel flush title={t('title')} actions={sessions.length > 1 && endOthers}>
      <ErrorSentence error={error} />
      <DataTable label={t('title')} columns={columns} rows={sessions} rowKey={({ id }) => id} empty={null} />
    </Panel>
  );
}
