'use client';

import { useFormatter } from 'next-intl';

const formats = {
  time: { hour: '2-digit', minute: '2-digit' },
  dateTime: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'short', day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' },
  seconds: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
} as const;

type Props = { at: string; as?: keyof typeof formats; timeZone?: string };

/** A moment in the person's language and time zone, or in another zone when one is given. */
export function Instant({ at, as = 'dateTime', timeZone }: Props) {
  const format = useFormatter();
  const options = timeZone ? { ...formats[as], timeZone } : formats[as];
  return <time dateTime={at}>{format.dateTime(new Date(at), options)}</time>;
}
