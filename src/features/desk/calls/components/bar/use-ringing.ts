import { useEffect } from 'react';
import { startRingtone } from './ringtone';
import { useRingtonePreference } from './ringtone-preference';

const FLASH_MS = 1_000;
const SIGN = '☎ ';

/** Lets the tab's title alternate with who calls; returns how to stop. */
function flashTitle(who: string): () => void {
  let original = document.title;
  const flash = () => {
    if (document.title.startsWith(SIGN)) {
      document.title = original;
      return;
    }
    original = document.title;
    document.title = SIGN + who;
  };
  flash();
  const timer = setInterval(flash, FLASH_MS);
  return () => {
    clearInterval(timer);
    if (document.title.startsWith(SIGN)) document.title = original;
  };
}

/** As long as it is used, a call rings: in the tab's title, and as a tone if the agent wants one. */
export function useRinging(who: string): void {
  const [isLoud] = useRingtonePreference();
  useEffect(() => flashTitle(who), [who]);
  useEffect(() => (isLoud ? startRingtone() : undefined), [isLoud]);
}
