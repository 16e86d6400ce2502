import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noteKeeper } from './note-keeper';

function memory() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

function keeper(save: (text: string) => Promise<unknown>, drafts = memory()) {
  const shown: string[] = [];
  const note = noteKeeper({ drafts, key: 'note', save, show: (status) => shown.push(status) });
  return { note, shown, drafts };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('saves a moment after the last key, once', async () => {
  const save = vi.fn(async () => undefined);
  const { note, shown, drafts } = keeper(save);
  note.type('A');
  await vi.advanceTimersByTimeAsync(500);
  note.type('AB');
  await vi.advanceTimersByTimeAsync(700);
  expect(save.mock.calls).toEqual([['AB']]);
  expect(shown.at(-1)).toBe('saved');
  expect(drafts.getItem('note')).toBeNull();
});

it('keeps the draft and tries again until the server has it', async () => {
  const save = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('offline'));
  const { note, shown, drafts } = keeper(save);
  note.type('A');
  await vi.advanceTimersByTimeAsync(700);
  expect(shown.at(-1)).toBe('failed');
  expect(drafts.getItem('note')).toBe('A');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(shown.at(-1)).toBe('saved');
});

it('gives back after a reload what was not confirmed, and saves it', async () => {
  const drafts = memory();
  drafts.setItem('note', 'typed before the reload');
  const save = vi.fn(async () => undefined);
  const { note } = keeper(save, drafts);
  expect(note.resume()).toBe('typed before the reload');
  await vi.advanceTimersByTimeAsync(1);
  expect(save).toHaveBeenCalledWith('typed before the reload');
});

it('saves nothing any more once it is paused', async () => {
  const save = vi.fn(async () => undefined);
  const { note } = keeper(save);
  note.type('A');
  await note.pause();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(save).not.toHaveBeenCalled();
});
