const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A span in the two largest units that matter: `2 d 03 h`, `2 h 05 min`, `4:09 min`, with a minus for one that is
 * exceeded. The unit signs are the international ones, alike in every language.
 */
export function formatSpan(seconds: number): string {
  const sign = seconds < 0 ? '−' : '';
  const total = Math.abs(Math.trunc(seconds));
  if (total >= DAY) return `${sign}${Math.floor(total / DAY)} d ${two(Math.floor((total % DAY) / HOUR))} h`;
  if (total >= HOUR)
    return `${sign}${Math.floor(total / HOUR)} h ${two(Math.floor((total % HOUR) / MINUTE))} min`;
  return `${sign}${Math.floor(total / MINUTE)}:${two(total % MINUTE)} min`;
}
