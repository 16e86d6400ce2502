'use client';

import PhoneInTalkIcon from '@mui/icons-material/PhoneInTalk';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { useLanguageName } from '@/features/desk/callers/components/language-name';
import type { CallView } from '@/features/desk/calls/api';
import { Elapsed } from '@/ui/countdown';
import { useScreenPop } from '../data/queries';
import { useWhoCalls } from '../data/who-calls';
import { AnswerButtons } from './answer-buttons';
import { BarRow } from './bar-row';
import { RingtoneSwitch } from './ringtone-switch';
import { useRinging } from './use-ringing';

type Props = { call: CallView; others: number; serverNow: string };

/** A call rings: who, for which client, how long they have been waiting, and the buttons to take it. */
export function CallBarRinging({ call, others, serverNow }: Props) {
  const t = useTranslations('calls.bar');
  const languageName = useLanguageName();
  const { data: pop } = useScreenPop(call.id);
  const who = useWhoCalls(call, pop);
  useRinging(who);
  const about = [pop?.clientName, call.contract?.name, call.locale && languageName(call.locale)];
  return (
    <BarRow
      icon={<PhoneInTalkIcon color="primary" />}
      isUrgent
      actions={
        <>
          <RingtoneSwitch />
          <AnswerButtons callId={call.id} />
        </>
      }
    >
      <Typography sx={{ fontWeight: 600 }} role="alert">
        {t('rings', { who })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {about.filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2">
        {t('waits')} <Elapsed since={call.times.queuedAt ?? call.times.arrivedAt} serverNow={serverNow} />
      </Typography>
      {others > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('others', { count: others })}
        </Typography>
      )}
    </BarRow>
  );
}
