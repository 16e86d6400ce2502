import { type ChainedEvent, eventHash, type LinkHash } from './event-text';
import { type Finding, finding } from './findings';
import { judgeWrongEvents } from './wrong-events';

/** A subject with more missing numbers in a row than this is reported by the first ones. */
const MOST_MISSING = 100;

const isSameSubject = (a: ChainedEvent, b: ChainedEvent): boolean =>
  a.subjectId === b.subjectId && a.subjectType === b.subjectType;

/** The numbers that are absent between two that are there. */
const missingBetween = (event: ChainedEvent, from: number, to: number): Finding[] =>
  Array.from({ length: Math.max(0, Math.min(to - from, MOST_MISSING)) }, (_, index) =>
    finding('eventMissing', event, from + index),
  );

/** What the head says against the newest event that is there. */
export function judgeHead(last: ChainedEvent): Finding[] {
  const { head } = last;
  if (!head || head.seq < last.seq) return [finding('headWrong', last, last.seq)];
  if (head.seq > last.seq) return [finding('tailCut', last, last.seq + 1)];
  return head.hash === last.hash ? [] : [finding('headWrong', last, last.seq)];
}

/**
 * Walks events subject by subject, each in the order of its numbers, and says what is wrong with each chain once it
 * has ended. Holds one subject's wrong events in memory and nothing else.
 */
export class ChainCheck {
  #before: ChainedEvent | undefined;
  #wrong: ChainedEvent[] = [];
  #events = 0;
  #subjects = 0;

  constructor(readonly link: LinkHash) {}

  /** Takes the next event; answers with what is now known to be wrong. */
  next(event: ChainedEvent): Finding[] {
    const before = this.#before;
    const isNew = !before || !isSameSubject(before, event);
    const found = isNew ? this.end() : [];
    this.#events += 1;
    if (isNew) this.#subjects += 1;
    this.#before = event;
    if (eventHash(this.link, event) !== event.hash) this.#wrong.push(event);
    return [...found, ...this.#judgePlace(event, isNew ? undefined : before)];
  }

  /** Ends the last subject. */
  end(): Finding[] {
    const last = this.#before;
    const found = last ? [...judgeWrongEvents(this.link, this.#wrong), ...judgeHead(last)] : [];
    this.#before = undefined;
    this.#wrong = [];
    return found;
  }

  /** How much was walked. */
  get counted(): { events: number; subjects: number } {
    return { events: this.#events, subjects: this.#subjects };
  }

  #judgePlace(event: ChainedEvent, before: ChainedEvent | undefined): Finding[] {
    const expected = (before?.seq ?? 0) + 1;
    if (event.seq < expected) return [finding('reordered', event, event.seq)];
    if (event.seq > expected) return missingBetween(event, expected, event.seq);
    if (event.prevHash === (before?.hash ?? null)) return [];
    // The link between two numbers that follow each other is broken. Where one of both is wrong in itself, that is
    // found anyway; else the earlier one was replaced by another that is right in itself.
    const isKnown = this.#wrong.some(({ seq }) => seq === event.seq || seq === before?.seq);
    return isKnown ? [] : [finding('eventChanged', event, before?.seq ?? event.seq)];
  }
}
