'use client';

import EditNoteIcon from '@mui/icons-material/EditNote';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { CallView } from '@/features/desk/calls/api';
import { Elapsed } from '@/ui/countdown';
import { useWhoCalls } from '../data/who-calls';
import { BarRow } from './bar-row';
import { DeskLink } from './desk-link';
import { PhoneHint } from './phone-hint';

/** The call is over, its documentation is not. */
export function CallBarWrapUp({ call, serverNow }: { call: CallView; serverNow: string }) {
  const t = useTranslations('calls.bar');
  const who = useWhoCalls(call);
  return (
    <BarRow
      icon={<EditNoteIcon color="primary" />}
      actions={
        <>
          <PhoneHint />
          <DeskLink>{t('toDocumentation')}</DeskLink>
        </>
      }
    >
      <Typography sx={{ fontWeight: 600 }} role="status">
        {t('wrapUp', { who })}
      </Typography>
      <Typography variant="body2">
        <Elapsed since={call.times.endedAt ?? call.times.arrivedAt} serverNow={serverNow} />
      </Typography>
    </BarRow>
  );
}
