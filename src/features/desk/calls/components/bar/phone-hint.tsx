'use client';

import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useTranslations } from 'next-intl';
import { usePhone } from '@/infra/telephony/softphone/softphone-provider';

/** What the agent must know of the phone; nothing while it is ready. */
export function PhoneHint() {
  const t = useTranslations('calls.phone');
  const { status, takeOver } = usePhone();
  if (status === 'ready' || status === 'off') return null;
  if (status !== 'elsewhere') {
    const color = status === 'connecting' ? 'default' : 'error';
    return <Chip role="status" size="small" variant="outlined" color={color} label={t(status)} />;
  }
  return (
    <>
      <Chip size="small" variant="outlined" label={t('elsewhere')} />
      <Button size="small" onClick={takeOver}>
        {t('takeOver')}
      </Button>
    </>
  );
}
