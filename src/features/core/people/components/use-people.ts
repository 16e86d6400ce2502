'use client';

import { useEffect, useState } from 'react';
import { useAction } from '@/infra/next/use-action';
import { listPeopleAction } from '../actions';
import type { PersonRow } from '../views';

type FirstPage = { items: PersonRow[]; nextCursor: string | null };

/** The list as the filters ask for it, page after page. */
export function usePeople(first: FirstPage, filter: Record<string, string>) {
  const [further, setFurther] = useState<FirstPage[]>([]);
  const { run, error, isPending } = useAction(listPeopleAction);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first page begins the list anew
  useEffect(() => setFurther([]), [first]);
  const { nextCursor } = further.at(-1) ?? first;
  const load = () =>
    run({ ...filter, cursor: nextCursor }, (page) => setFurther((pages) => [...pages, page]));
  return {
    people: [first, ...further].flatMap(({ items }) => items),
    error,
    more: nextCursor ? { load, loading: isPending } : undefined,
  };
}
