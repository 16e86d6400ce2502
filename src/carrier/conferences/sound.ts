import type { Participant } from './participant';

/** Brings words to those who may hear them: not past mute and hold, and a coach's only to the coached. */
export function relay(speaker: Participant, text: string, present: readonly Participant[]): void {
  if (speaker.muted || speaker.hold) return;
  for (const listener of present) {
    const isForThem = !speaker.coaching || listener.call.sid === speaker.callSidToCoach;
    if (listener === speaker || listener.hold || !isForThem) continue;
    listener.call.tell({ type: 'heard', from: speaker.call.farAddress, text });
  }
}

/** Lets the others hear that somebody came or went, if that participant's beep says so. */
export function beep(about: Participant, when: 'onEnter' | 'onExit', present: readonly Participant[]): void {
  if (about.beep !== 'true' && about.beep !== when) return;
  for (const listener of present) {
    if (listener !== about && !listener.hold) listener.call.tell({ type: 'played', sound: 'beep' });
  }
}
