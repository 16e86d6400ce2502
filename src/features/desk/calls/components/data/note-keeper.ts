/** `untouched` until the first key. */
export type NoteStatus = 'untouched' | 'saved' | 'unsaved' | 'saving' | 'failed';

type Drafts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Options = {
  /** Where unsaved text waits, so that neither a reload nor a dead network loses it. */
  drafts: Drafts;
  key: string;
  save: (text: string) => Promise<unknown>;
  show: (status: NoteStatus) => void;
};

const AFTER_TYPING_MS = 600;
const RETRY_MS = 3_000;

export type NoteKeeper = ReturnType<typeof noteKeeper>;

/**
 * Saves a text while it is typed: a moment after the last key, one request at a time, again until it works. What
 * the server has not confirmed stays in the drafts.
 */
export function noteKeeper({ drafts, key, save, show }: Options) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let isClosed = false;

  const later = (ms: number) => {
    clearTimeout(timer);
    if (isClosed) return;
    timer = setTimeout(() => {
      running = running.then(saveNow);
    }, ms);
  };

  async function saveNow(): Promise<void> {
    const text = drafts.getItem(key);
    if (text === null) return;
    show('saving');
    try {
      await save(text);
    } catch {
      show('failed');
      return later(RETRY_MS);
    }
    if (drafts.getItem(key) !== text) return; // typed on meanwhile; that has its own timer
    drafts.removeItem(key);
    show('saved');
  }

  return {
    /** The text that was typed and not confirmed, if any; it is saved now. */
    resume(): string | null {
      const unsaved = drafts.getItem(key);
      if (unsaved !== null) later(0);
      return unsaved;
    },
    type(text: string): void {
      drafts.setItem(key, text);
      show('unsaved');
      later(AFTER_TYPING_MS);
    },
    /** Stops saving and waits for a save under way: somebody else saves the text now. */
    async pause(): Promise<void> {
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
    /** The text is saved in another way. */
    forget(): void {
      drafts.removeItem(key);
    },
    /** The page is left: what is still unsaved is sent at once. */
    close(): void {
      isClosed = true;
      clearTimeout(timer);
      void running.then(saveNow);
    },
  };
}
