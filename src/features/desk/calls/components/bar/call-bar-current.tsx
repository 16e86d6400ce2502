'use client';

import CallIcon from '@mui/icons-material/Call';
import CallEndIcon from '@mui/icons-material/CallEnd';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { CallView } from '@/features/desk/calls/api';
import { usePhone } from '@/infra/telephony/softphone/softphone-provider';
import { Elapsed } from '@/ui/countdown';
import { useScreenPop } from '../data/queries';
import { useCallCommand } from '../data/use-call-commands';
import { useComplain } from '../data/use-complain';
import { useWhoCalls } from '../data/who-calls';
import { BarRow } from './bar-row';
import { DeskLink } from './desk-link';
import { MuteButton } from './mute-button';
import { PhoneHint } from './phone-hint';

/** The agent is on the phone: with whom and for how long, mute and hang up. */
export function CallBarCurrent({ call, serverNow }: { call: CallView; serverNow: string }) {
  const t = useTranslations('calls.bar');
  const { hangUp: hangUpHere } = usePhone();
  const complain = useComplain();
  const { data: pop } = useScreenPop(call.id);
  const who = useWhoCalls(call, pop);
  // When our own server does not answer, the phone itself can still hang up.
  const hangUp = useCallCommand('hang-up', (error) => {
    hangUpHere();
    complain(error);
  });
  const { connectedAt, acceptedAt, arrivedAt } = call.times;
  const isTalking = call.phase === 'talking';
  return (
    <BarRow
      icon={<CallIcon color="primary" />}
      isUrgent
      actions={
        <>
          <PhoneHint />
          <DeskLink>{t('toCall')}</DeskLink>
          <MuteButton />
          <Button
            color="error"
            variant="contained"
            startIcon={<CallEndIcon />}
            disabled={hangUp.isPending}
            onClick={() => hangUp.mutate(call.id)}
          >
            {t('hangUp')}
          </Button>
        </>
      }
    >
      <Typography sx={{ fontWeight: 600 }} role="status">
        {t(isTalking ? 'talking' : 'connecting', { who })}
      </Typography>
      <Typography sx={{ fontWeight: 600 }}>
        <Elapsed since={connectedAt ?? acceptedAt ?? arrivedAt} serverNow={serverNow} />
      </Typography>
    </BarRow>
  );
}
