import Box from '@mui/material/Box';
import { useFormatter } from 'next-intl';
import type { Calendar } from '@/domain/service-hours/calendar';
import { weekPattern } from '@/domain/service-hours/windows';
import { DAY_MS } from '@/domain/time/instant';

const AXIS = [0, 6, 12, 18, 24];
/** A Monday, for the names of the weekdays. */
const MONDAY = Date.UTC(2024, 0, 1);
const percent = (ms: number) => `${(ms / DAY_MS) * 100}%`;

/** The short name of a weekday, 0 for Monday. */
export function useWeekday() {
  const format = useFormatter();
  return (index: number) =>
    format.dateTime(new Date(MONDAY + index * DAY_MS), { weekday: 'short', timeZone: 'UTC' });
}

const track = { position: 'relative', height: 12, borderRadius: 0.5, bgcolor: 'action.hover' } as const;
const bar = { position: 'absolute', top: 0, bottom: 0, borderRadius: 0.5, bgcolor: 'primary.main' } as const;

function Axis() {
  return (
    <Box
      sx={{ position: 'relative', height: 16, gridColumn: 2, typography: 'caption', color: 'text.secondary' }}
    >
      {AXIS.map((hour) => (
        <Box
          key={hour}
          sx={{
            position: 'absolute',
            left: `${(hour / 24) * 100}%`,
            transform: `translateX(-${(hour / 24) * 100}%)`,
          }}
        >
          {hour}
        </Box>
      ))}
    </Box>
  );
}

/** The service hours of a week as bars. A picture only: the same is said in words beside it. */
export function WeekStrip({ weekly }: { weekly: Calendar['weekly'] }) {
  const weekday = useWeekday();
  return (
    <Box
      aria-hidden
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto 1fr',
        columnGap: 1.5,
        rowGap: 0.5,
        alignItems: 'center',
      }}
    >
      {weekPattern(weekly).map((stretches, day) => [
        <Box key={`${weekday(day)}-name`} sx={{ typography: 'caption', color: 'text.secondary' }}>
          {weekday(day)}
        </Box>,
        <Box key={weekday(day)} sx={track}>
          {stretches.map(([from, to]) => (
            <Box key={from} sx={{ ...bar, left: percent(from), width: percent(to - from) }} />
          ))}
        </Box>,
      ])}
      <Axis />
    </Box>
  );
}
