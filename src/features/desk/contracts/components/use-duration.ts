import { useFormatter } from 'next-intl';

const unitDisplay = 'short';

/** Seconds as people say them: 8 Std. 30 Min. */
export function useDuration() {
  const format = useFormatter();
  const part = (count: number, unit: 'hour' | 'minute') =>
    format.number(count, { style: 'unit', unit, unitDisplay });
  return (seconds: number): string => {
    const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
    if (hours === 0) return part(minutes, 'minute');
    return minutes === 0 ? part(hours, 'hour') : `${part(hours, 'hour')} ${part(minutes, 'minute')}`;
  };
}
