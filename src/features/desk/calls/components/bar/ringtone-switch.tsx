'use client';

import NotificationsActiveIcon from '@mui/icons-material/NotificationsActiveOutlined';
import NotificationsOffIcon from '@mui/icons-material/NotificationsOffOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTranslations } from 'next-intl';
import { useRingtonePreference } from './ringtone-preference';

/** Switches the ringing tone of this browser. */
export function RingtoneSwitch() {
  const t = useTranslations('calls.bar');
  const [isLoud, setLoud] = useRingtonePreference();
  const label = t(isLoud ? 'ringtoneOff' : 'ringtoneOn');
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={() => setLoud(!isLoud)}>
        {isLoud ? <NotificationsActiveIcon fontSize="small" /> : <NotificationsOffIcon fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
