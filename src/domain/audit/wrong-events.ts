import { type ChainedEvent, eventHash, type LinkHash } from './event-text';
import { type Finding, finding } from './findings';

/** The pairs among more wrong events of one subject than this are not compared. */
const MOST_COMPARED = 200;

/** The event's own content in another one's place. */
const inPlaceOf = (content: ChainedEvent, place: ChainedEvent): ChainedEvent => ({
  ...content,
  seq: place.seq,
  prevHash: place.prevHash,
  hash: place.hash,
});

const isRight = (link: LinkHash, event: ChainedEvent): boolean => eventHash(link, event) === event.hash;

/** Whether the event would be right under the other's number, or its content in the other's place. */
const belongsTo = (link: LinkHash, event: ChainedEvent, other: ChainedEvent): boolean =>
  isRight(link, { ...event, seq: other.seq }) || isRight(link, inPlaceOf(event, other));

/**
 * Tells events of one subject that changed places from events that were changed.
 * @param wrong the subject's events whose hash does not fit, in order
 */
export function judgeWrongEvents(link: LinkHash, wrong: readonly ChainedEvent[]): Finding[] {
  const compared = wrong.slice(0, MOST_COMPARED);
  const isMoved = (event: ChainedEvent) =>
    compared.some((other) => other.seq !== event.seq && belongsTo(link, event, other));
  return wrong.map((event) => finding(isMoved(event) ? 'reordered' : 'eventChanged', event, event.seq));
}
