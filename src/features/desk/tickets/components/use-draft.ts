'use client';

import { useEffect, useState } from 'react';

/**
 * A text that survives leaving the page, kept in this browser under the key.
 * @returns the text, and how to set it; an empty text is forgotten
 */
export function useDraft(key: string): [string, (text: string) => void] {
  const [text, setText] = useState('');
  useEffect(() => setText(localStorage.getItem(key) ?? ''), [key]);
  const keep = (next: string) => {
    setText(next);
    if (next) localStorage.setItem(key, next);
    else localStorage.removeItem(key);
  };
  return [text, keep];
}
