import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time/instant';

/** A stretch [from, to) during which a time zone's wall clock is UTC plus `offset` milliseconds. */
export type OffsetSpan = { readonly from: Instant; readonly to: Instant; readonly offset: number };

/** The spans of constant offset that make up [from, to), ascending. Source: the runtime's IANA data, by Temporal. */
export function offsetSpans(timeZone: string, from: Instant, to: Instant): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  while (at.epochMilliseconds < to) {
    const next = at.getTimeZoneTransition('next');
    const end = Math.min(next?.epochMilliseconds ?? to, to);
    spans.push({ from: at.epochMilliseconds, to: end, offset: at.offsetNanoseconds / 1e6 });
    if (!next) break;
    at = next;
  }
  return spans;
}
