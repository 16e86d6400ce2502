'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { HoursNow } from '@/features/desk/contracts/api';

/** Whether the service is open, and until when it stays so; in the reader's time zone. */
export function HoursNowText({ hours, now }: { hours: HoursNow; now: string }) {
  const t = useTranslations('calls.pop');
  const format = useFormatter();
  const dayOf = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'short' });
  const at = (moment: string) =>
    format.dateTime(new Date(moment), {
      ...(dayOf(moment) !== dayOf(now) && { weekday: 'short' }),
      hour: '2-digit',
      minute: '2-digit',
    });
  if (hours.open) return hours.closesAt ? t('openUntil', { time: at(hours.closesAt) }) : t('openAlways');
  return hours.opensAt ? t('closedUntil', { time: at(hours.opensAt) }) : t('closed');
}
