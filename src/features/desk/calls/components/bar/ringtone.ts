const EVERY_MS = 3_000;
const NOTES_HZ = [659, 523];
const NOTE_SECONDS = 0.22;
const VOLUME = 0.08;

function playNote(context: AudioContext, frequency: number, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(VOLUME, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_SECONDS);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + NOTE_SECONDS);
}

/**
 * Two soft notes every three seconds; returns how to stop. A browser stays silent until the page was clicked once.
 */
export function startRingtone(): () => void {
  let context: AudioContext | undefined;
  const ring = () => {
    if (!navigator.userActivation.hasBeenActive) return;
    context ??= new AudioContext();
    for (const [index, frequency] of NOTES_HZ.entries()) {
      playNote(context, frequency, context.currentTime + index * NOTE_SECONDS);
    }
  };
  ring();
  const timer = setInterval(ring, EVERY_MS);
  return () => {
    clearInterval(timer);
    void context?.close();
  };
}
