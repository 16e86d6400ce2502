import { useSyncExternalStore } from 'react';

const KEY = 'leitstand.ringtone';
const OFF = 'off';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function set(isLoud: boolean): void {
  if (isLoud) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, OFF);
  for (const listener of listeners) listener();
}

/** Whether calls are heard in this browser, and how to change it. */
export function useRingtonePreference(): [boolean, (isLoud: boolean) => void] {
  const isLoud = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(KEY) !== OFF,
    () => false,
  );
  return [isLoud, set];
}
