import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'next-intl';
import type { HoursNow } from '../hours-now';

const style = { weekday: 'short', hour: '2-digit', minute: '2-digit' } as const;

/** Whether the hotline is open now, and until when, in the contract's time zone. */
export function OpenNow({ hours: { open, opensAt, closesAt, timeZone } }: { hours: HoursNow }) {
  const t = useTranslations('contracts');
  const format = useFormatter();
  const change = open ? closesAt : opensAt;
  const time = change && format.dateTime(new Date(change), { ...style, timeZone });
  const closed = time ? t('closedUntil', { time }) : t('closed');
  const opened = time ? t('openUntil', { time }) : t('openAlways');
  return (
    <Typography variant="subtitle2" component="p">
      {open ? opened : closed}
    </Typography>
  );
}
