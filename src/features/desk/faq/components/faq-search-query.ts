import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FaqHit } from '../queries';

const AFTER_TYPING_MS = 150;

type Search = { words: string; locale: string; contractId?: string | undefined };

async function readHits(q: string, { locale, contractId }: Search, signal: AbortSignal): Promise<FaqHit[]> {
  const params = new URLSearchParams({ q, locale, ...(contractId && { contractId }) });
  const response = await fetch(`/api/desk/faq?${params}`, { signal });
  if (!response.ok) throw new Error(`the FAQ search answered ${response.status}`);
  return response.json();
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Entries that answer the words, shortly after the last key. `words` are those the hits belong to. */
export function useFaqSearch(search: Search) {
  const words = useSettled(search.words.trim());
  const query = useQuery({
    queryKey: ['faqSearch', search.locale, search.contractId, words],
    queryFn: ({ signal }) => readHits(words, search, signal),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
  return { words, hits: words ? query.data : undefined, isFailed: query.isError };
}

export type FaqSearchState = ReturnType<typeof useFaqSearch>;
