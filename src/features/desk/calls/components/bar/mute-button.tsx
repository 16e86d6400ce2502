'use client';

import MicIcon from '@mui/icons-material/Mic';
import MicOffIcon from '@mui/icons-material/MicOff';
import Button from '@mui/material/Button';
import { useTranslations } from 'next-intl';
import { usePhone } from '@/infra/telephony/softphone/softphone-provider';
import { useHotkeys } from '@/ui/hotkeys';

/** Switches the microphone (also with the key M), in the tab that is the phone. */
export function MuteButton() {
  const t = useTranslations('calls.bar');
  const { call, mute } = usePhone();
  const isMuted = call?.muted ?? false;
  const toggle = () => mute(!isMuted);
  useHotkeys([{ key: 'm', label: t('mute'), run: toggle, disabled: !call }]);
  return (
    <Button
      color={isMuted ? 'warning' : 'inherit'}
      variant="outlined"
      startIcon={isMuted ? <MicOffIcon /> : <MicIcon />}
      disabled={!call}
      aria-pressed={isMuted}
      aria-keyshortcuts="M"
      onClick={toggle}
    >
      {t(isMuted ? 'muted' : 'mute')}
    </Button>
  );
}
