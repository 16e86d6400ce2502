import type { StatusCallback } from '../../webhooks/status-callbacks';
import type { TwimlNode } from '../parse';
import { methodOf, resolveUrl, type Stage } from '../stage';

/** The status callback of a noun, with the events it names or the ones that hold without it. */
export function statusCallbackOf(
  stage: Stage,
  noun: TwimlNode,
  defaultEvents: string,
): StatusCallback | undefined {
  const { statusCallback, statusCallbackMethod, statusCallbackEvent } = noun.attributes;
  if (!statusCallback) return undefined;
  return {
    url: resolveUrl(stage, statusCallback),
    method: methodOf(statusCallbackMethod),
    events: eventSet(statusCallbackEvent ?? defaultEvents),
  };
}

/** Event names, separated by spaces. */
export function eventSet(names: string): ReadonlySet<string> {
  return new Set(names.split(/[\s,]+/).filter(Boolean));
}
