import type { Problem } from '../errors/app-error';
import { type Calendar, roundTheClock } from '../service-hours/calendar';

export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

export const clockKinds = ['response', 'update', 'resolution'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** In which hours a clock runs: the contract's service hours, or always. */
export const hoursChoices = ['service', 'roundTheClock'] as const;
export type HoursChoice = (typeof hoursChoices)[number];

/** Promised times in seconds of the clock's hours. Without `updateSeconds` no regular updates are promised. */
export type SlaTarget = {
  readonly responseSeconds: number;
  readonly updateSeconds?: number | undefined;
  readonly resolutionSeconds: number;
};

/** What a contract promises. Warnings come when these percentages of a target are used up (whole, 1 to 99). */
export type SlaTerms = {
  readonly targets: Readonly<Record<Priority, SlaTarget>>;
  readonly hours: Readonly<Record<ClockKind, HoursChoice>>;
  readonly warnAtPercent: readonly number[];
};

/** The seconds promised for a clock; undefined when the terms promise none. */
export function targetSeconds(terms: SlaTerms, kind: ClockKind, priority: Priority): number | undefined {
  return terms.targets[priority][`${kind}Seconds`];
}

/** The calendar a clock runs in, given the contract's service hours. */
export function calendarOf(terms: SlaTerms, kind: ClockKind, serviceHours: Calendar): Calendar {
  return terms.hours[kind] === 'service' ? serviceHours : roundTheClock;
}

/** Message keys of what can be wrong with terms. */
export const termsProblemCodes = [
  'sla.secondsInvalid',
  'sla.responseAfterResolution',
  'sla.percentInvalid',
] as const;
type Found = Problem & { readonly code: (typeof termsProblemCodes)[number] };

/** What is wrong with the terms; empty when they are sound. Pointers start below `base`, the terms' own pointer. */
export function validateTerms(terms: SlaTerms, base = ''): Found[] {
  const targets = priorities.flatMap((priority) =>
    targetProblems(terms.targets[priority], `${base}/targets/${priority}`),
  );
  const percents = terms.warnAtPercent.flatMap((percent, index): Found[] => {
    const sound = Number.isInteger(percent) && percent > 0 && percent < 100;
    return sound ? [] : [{ pointer: `${base}/warnAtPercent/${index}`, code: 'sla.percentInvalid' }];
  });
  return [...targets, ...percents];
}

function targetProblems(target: SlaTarget, at: string): Found[] {
  const bad = clockKinds.flatMap((kind): Found[] => {
    const seconds = target[`${kind}Seconds`];
    const sound = seconds === undefined || (Number.isSafeInteger(seconds) && seconds > 0);
    return sound ? [] : [{ pointer: `${at}/${kind}Seconds`, code: 'sla.secondsInvalid' }];
  });
  const late = target.responseSeconds > target.resolutionSeconds;
  return late ? [...bad, { pointer: `${at}/responseSeconds`, code: 'sla.responseAfterResolution' }] : bad;
}
