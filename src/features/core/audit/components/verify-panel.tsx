'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { request } from '@/infra/next/request';
import { Instant } from '@/ui/instant';
import { Panel } from '@/ui/panel';
import type { Verification } from '../commands/verify-tenant';
import { FindingTable } from './finding-table';
import { useComplaint } from './use-events';

/** What a verification came to. */
function Result({ path, result }: { path: string; result: Verification }) {
  const t = useTranslations('audit.verify');
  const { findings, findingCount: count, events, subjects, seals, exports } = result;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mt: 2 }}>
      <Alert severity={count ? 'error' : 'success'} variant="outlined">
        {count ? t('bad', { count }) : t('good')} {t('looked', { events, subjects, seals, exports })}{' '}
        <Instant at={result.at} />
      </Alert>
      {count > 0 && <FindingTable path={path} findings={findings} />}
    </Box>
  );
}

/** Has everything of a tenant recomputed and compared, and shows what came of it. */
export function VerifyPanel({ path, tenantId }: { path: string; tenantId: string }) {
  const t = useTranslations('audit.verify');
  const run = useMutation({
    mutationFn: () => request<Verification>('POST', '/api/audit/verification', { tenantId }),
    onError: useComplaint(),
  });
  return (
    <Panel
      title={t('title')}
      actions={
        <Button variant="contained" onClick={() => run.mutate()} loading={run.isPending}>
          {t('run')}
        </Button>
      }
    >
      <Typography sx={{ color: 'text.secondary' }}>{t('lead')}</Typography>
      <div aria-live="polite">{run.data && <Result path={path} result={run.data} />}</div>
    </Panel>
  );
}
