import Box from '@mui/material/Box';
import { useTranslations } from 'next-intl';
import type { Calendar } from '@/domain/service-hours/calendar';
import { type DayGroup, dayGroups, isWholeDay } from './week';
import { useWeekday } from './week-strip';

/** The service hours as people say them: Mon–Fri 08:00–18:00. */
export function HoursInWords({ weekly }: { weekly: Calendar['weekly'] }) {
  const t = useTranslations('contracts');
  const weekday = useWeekday();
  const days = ({ first, last }: DayGroup) =>
    first === last ? weekday(first) : t('days', { from: weekday(first), to: weekday(last) });
  const hours = ({ windows }: DayGroup) => {
    if (windows.length === 0) return t('closedDay');
    if (isWholeDay(windows)) return t('allDay');
    return windows.map(([from, to]) => t('fromTo', { from, to })).join(', ');
  };
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontVariantNumeric: 'tabular-nums' }}>
      {dayGroups(weekly).map((group) => (
        <li key={group.first}>
          {days(group)} {hours(group)}
        </li>
      ))}
    </Box>
  );
}
