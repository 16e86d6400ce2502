import type { Call } from '../calls/call';
import type { Exchange } from '../exchange';
import type { HttpMethod } from '../webhooks/request';
import { TwimlFailure, type TwimlNode } from './parse';
import type { TwimlSource } from './source';

/** Where a document is played: to a call, to somebody who waits, or to somebody who is asked first. */
export type Scope = 'call' | 'waiting' | 'screening';

/** What a verb has to work with. */
export interface Stage {
  exchange: Exchange;
  call: Call;
  /** Aborts when this document must stop: the call ended, or was given other instructions. */
  signal: AbortSignal;
  scope: Scope;
  url?: string;
  method: HttpMethod;
}

/** What comes after a verb. */
export type Outcome = { next: 'verb' } | { next: 'end' } | { next: 'document'; source: TwimlSource };

export const NEXT_VERB: Outcome = { next: 'verb' };
export const END: Outcome = { next: 'end' };

export interface Verb {
  attributes: readonly string[];
  scopes: readonly Scope[];
  /** Whether an incoming call that still rings is picked up for this verb. */
  picksUp(node: TwimlNode, isFirst: boolean): boolean;
  play(stage: Stage, node: TwimlNode): Promise<Outcome>;
}

/** An address in a document, made absolute; the exact text is kept, because it is what gets signed. */
export function resolveUrl(stage: Stage, address: string): string {
  const text = address.trim();
  if (/^https?:\/\//i.test(text)) return text;
  if (!stage.url) throw new TwimlFailure(11100, `"${text}" is relative, but the document has no address`);
  return text === '' ? stage.url : new URL(text, stage.url).toString();
}

/** The method attribute; POST unless it says otherwise. */
export function methodOf(value: string | undefined, fallback: HttpMethod = 'POST'): HttpMethod {
  if (!value) return fallback;
  return value.toUpperCase() === 'GET' ? 'GET' : 'POST';
}

/** A whole number in an attribute; the fallback when there is none. */
export function numberOf(value: string | undefined, fallback: number): number {
  const number = Number(value);
  return value && Number.isFinite(number) && number >= 0 ? Math.floor(number) : fallback;
}

/** A true/false attribute; the fallback when there is none. */
export function flagOf(value: string | undefined, fallback: boolean): boolean {
  return value === undefined ? fallback : value.toLowerCase() === 'true';
}
