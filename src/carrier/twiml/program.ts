import type { Call } from '../calls/call';
import type { Exchange } from '../exchange';
import { TwimlFailure, type TwimlNode } from './parse';
import type { TwimlSource } from './source';
import { speak } from './speech';
import type { Outcome, Stage } from './stage';
import { END, NEXT_VERB } from './stage';

const APOLOGY = 'We are sorry. An application error has occurred. Goodbye.';

/** Plays a document and all that follow from it to a call, then ends the call. */
export async function playSource(exchange: Exchange, call: Call, source: TwimlSource): Promise<void> {
  const signal = call.takeOver();
  const stage: Stage = { exchange, call, signal, scope: 'call', method: 'POST' };
  try {
    await follow(stage, source);
  } catch (error) {
    if (signal.aborted) return;
    await apologise(stage, error);
  }
  if (signal.aborted) return;
  call.answer();
  call.end('completed');
}

/** Plays a document and all that follow from it; resolves when there is nothing left to play. */
export async function follow(stage: Stage, source: TwimlSource): Promise<void> {
  let next: TwimlSource | undefined = source;
  while (next && !stage.signal.aborted) {
    const { verbs, url, method } = await next(stage.exchange, stage.call, stage.signal);
    const outcome = await playVerbs({ ...stage, url, method }, verbs);
    next = outcome.next === 'document' ? outcome.source : undefined;
  }
}

/** Plays verbs one after the other until one of them leads elsewhere. */
export async function playVerbs(stage: Stage, verbs: readonly TwimlNode[]): Promise<Outcome> {
  for (const [index, node] of verbs.entries()) {
    if (stage.signal.aborted) return END;
    const outcome = await playVerb(stage, node, index === 0);
    if (outcome.next !== 'verb') return outcome;
  }
  return NEXT_VERB;
}

async function playVerb(stage: Stage, node: TwimlNode, isFirst: boolean): Promise<Outcome> {
  const verb = stage.exchange.verbs[node.name];
  if (!verb?.scopes.includes(stage.scope)) {
    // As Twilio does: a warning in the debugger, and on to the next verb.
    stage.call.note(12200, `<${node.name}> is not played here`);
    return NEXT_VERB;
  }
  for (const name of Object.keys(node.attributes)) {
    if (!verb.attributes.includes(name)) stage.call.note(12200, `<${node.name}> has no attribute ${name}`);
  }
  if (verb.picksUp(node, isFirst)) stage.call.answer();
  return verb.play(stage, node);
}

async function apologise(stage: Stage, error: unknown): Promise<void> {
  const { call, exchange, signal } = stage;
  const failure = error instanceof TwimlFailure ? error : undefined;
  call.note(failure?.code ?? 13200, String(failure?.message ?? error));
  exchange.log.warn({ call: call.sid, code: failure?.code, error: String(error) }, 'application error');
  call.answer();
  await speak({ ...stage, signal }, APOLOGY, 'en-US').catch(() => undefined);
}
