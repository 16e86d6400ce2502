'use client';

import { useTranslations } from 'next-intl';
import { useHotkeys } from '@/ui/hotkeys';
import { focusTicket } from './focus-rows';

/** j and k go through the list; Enter opens the focused ticket, because it is a link. */
export function useListKeys(): void {
  const t = useTranslations('tickets.keys');
  useHotkeys([
    { key: 'j', label: t('next'), run: () => focusTicket(1) },
    { key: 'k', label: t('previous'), run: () => focusTicket(-1) },
  ]);
}
