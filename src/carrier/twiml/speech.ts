import { sleep } from '../clock';
import type { Stage } from './stage';

const LONGEST_SPEECH_MS = 30_000;

/** Says a text to the far end and waits for as long as saying it takes. */
export async function speak(stage: Stage, text: string, language: string): Promise<void> {
  const { call, exchange, signal } = stage;
  call.tell({ type: 'said', text, language });
  const duration = Math.min(text.length * exchange.config.speechMsPerChar, LONGEST_SPEECH_MS);
  await sleep(exchange.clock, duration, signal);
}
