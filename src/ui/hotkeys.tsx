'use client';

import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { DescriptionList } from './description-list';
import { KeyHint } from './key-hint';

export type Hotkey = { key: string; label: string; run: () => void; disabled?: boolean };

type Registry = {
  add: (id: symbol, keys: Hotkey[]) => void;
  remove: (id: symbol) => void;
  showKeys: () => void;
};
const Context = createContext<Registry | undefined>(undefined);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.role === 'combobox');

const SEQUENCE_MS = 900;

/** Single keys, and two in a row ("g t"); silent while somebody types. `?` shows all that are there. */
export function HotkeyProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('ui');
  const all = useRef(new Map<symbol, Hotkey[]>());
  const before = useRef({ key: '', at: 0 });
  const [on, setOn] = useKeysSwitch();
  const [shown, setShown] = useState<Hotkey[]>();
  const registry = useMemo<Registry>(
    () => ({
      add: (id, keys) => void all.current.set(id, keys),
      remove: (id) => void all.current.delete(id),
      showKeys: () => setShown([...all.current.values()].flat()),
    }),
    [],
  );
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const keys = [...all.current.values()].flat();
      if (event.key === '?') return setShown(keys);
      const sequence =
        event.timeStamp - before.current.at < SEQUENCE_MS ? `${before.current.key} ${event.key}` : '';
      before.current = { key: event.key, at: event.timeStamp };
      const hit =
        keys.findLast(({ key, disabled }) => !disabled && key === sequence) ??
        keys.findLast(({ key, disabled }) => !disabled && key === event.key);
      if (!hit) return;
      event.preventDefault();
      hit.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on]);
  return (
    <Context.Provider value={registry}>
      {children}
      <Dialog open={shown !== undefined} onClose={() => setShown(undefined)} maxWidth="xs" fullWidth>
        <DialogTitle>{t('keys')}</DialogTitle>
        <DialogContent>
          <FormControlLabel
            sx={{ mb: 1 }}
            control={<Switch checked={on} onChange={(_event, checked) => setOn(checked)} />}
            label={t('keysOn')}
          />
          <DescriptionList
            items={(shown ?? []).map(({ key, label }) => ({ term: <KeyHint keys={key} />, value: label }))}
          />
        </DialogContent>
      </Dialog>
    </Context.Provider>
  );
}

const PREFERENCE = 'leitstand.keys';

/** Whether single keys act. Some people hit them by accident or by speech, so they can be switched off. */
function useKeysSwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(PREFERENCE) !== 'off'), []);
  const change = (next: boolean) => {
    setOn(next);
    localStorage.setItem(PREFERENCE, next ? 'on' : 'off');
  };
  return [on, change];
}

/** Opens the overview of the keys that are there. */
export function useKeys(): { showKeys: () => void } {
  const registry = useContext(Context);
  return { showKeys: () => registry?.showKeys() };
}

/** Registers keys for as long as the component is shown. */
export function useHotkeys(keys: Hotkey[]): void {
  const registry = useContext(Context);
  const id = useRef(Symbol('hotkeys'));
  useEffect(() => {
    const { current } = id;
    registry?.add(current, keys);
    return () => registry?.remove(current);
  });
}
