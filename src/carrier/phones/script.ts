import { z } from 'zod';
import type { Call } from '../calls/call';
import { sleep } from '../clock';
import type { Exchange } from '../exchange';
import type { Phone } from './phone';

const ms = z.number().int().nonnegative();

const stepSchema = z
  .object({
    /** Waits until something is said that this regular expression fits. */
    hears: z.string().optional(),
    afterMs: ms.optional(),
    press: z
      .string()
      .regex(/^[0-9*#]+$/)
      .optional(),
    say: z.string().optional(),
    hangUp: z.literal(true).optional(),
    hangUpAfterMs: ms.optional(),
  })
  .strict();

/** How a telephone behaves when it is called, without anybody at it. */
export const scriptSchema = z
  .object({
    answerAfterMs: ms.optional(),
    busy: z.literal(true).optional(),
    noAnswer: z.literal(true).optional(),
    fails: z.literal(true).optional(),
    voicemail: z.object({ greeting: z.string(), afterMs: ms.optional() }).optional(),
    steps: z.array(stepSchema).optional(),
  })
  .strict();

export type PhoneScript = z.infer<typeof scriptSchema>;
type Step = z.infer<typeof stepSchema>;

/** Answers and goes through the steps, until the call is over. */
export async function runScript(exchange: Exchange, phone: Phone, call: Call, script: PhoneScript) {
  const signal = call.untilEnd;
  try {
    const answered = answerAs(script);
    if (answered) {
      await sleep(exchange.clock, answered.afterMs, signal);
      phone.answer(answered.by);
    }
    await phone.until(call, (event) => event.type === 'answered');
    if (script.voicemail) call.speak(script.voicemail.greeting);
    for (const step of script.steps ?? []) await takeStep(exchange, phone, call, step);
  } catch (error) {
    if (!signal.aborted) exchange.log.warn({ call: call.sid, error: String(error) }, 'script failed');
  }
}

function answerAs(script: PhoneScript): { afterMs: number; by: 'human' | 'machine_start' } | undefined {
  if (script.noAnswer) return undefined;
  if (script.voicemail) return { afterMs: script.voicemail.afterMs ?? 0, by: 'machine_start' };
  return script.answerAfterMs === undefined ? undefined : { afterMs: script.answerAfterMs, by: 'human' };
}

async function takeStep(exchange: Exchange, phone: Phone, call: Call, step: Step): Promise<void> {
  if (step.hears !== undefined) {
    const expression = new RegExp(step.hears, 'i');
    await phone.until(
      call,
      (event) => (event.type === 'said' || event.type === 'heard') && expression.test(event.text),
    );
  }
  await sleep(exchange.clock, step.hangUpAfterMs ?? step.afterMs ?? 0, call.untilEnd);
  if (step.press) call.press(step.press);
  if (step.say) call.speak(step.say);
  if (step.hangUp || step.hangUpAfterMs !== undefined) call.hangUp();
}
