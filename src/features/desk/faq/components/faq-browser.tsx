'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { EmptyState } from '@/ui/empty-state';
import { useHotkeys } from '@/ui/hotkeys';
import { PageHeader } from '@/ui/page-header';
import type { FaqView } from '../views';
import { type FaqContract, type FaqFilter, FaqFilters } from './faq-filters';
import { FaqList } from './faq-list';
import { moveAmongResults, RESULTS } from './faq-search-keys';
import { type FaqSearchState, useFaqSearch } from './faq-search-query';

/** How the search went, said to everybody. */
function Outcome({ search: { words, hits, isFailed } }: { search: FaqSearchState }) {
  const t = useTranslations('faq');
  if (isFailed) return <Alert severity="error">{t('failed')}</Alert>;
  return (
    <Box role="status" sx={{ color: 'text.secondary', '&:empty': { display: 'none' } }}>
      {hits && hits.length > 0 && t('results', { count: hits.length })}
      {hits?.length === 0 && <EmptyState title={t('noHit', { query: words })}>{t('noHitHint')}</EmptyState>}
    </Box>
  );
}

type Props = { entries: FaqView[]; filter: FaqFilter; contracts: FaqContract[]; locales: string[] };

/** The published answers: all of them, or those that fit the words. */
export function FaqBrowser({ entries, filter, contracts, locales }: Props) {
  const t = useTranslations('faq');
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const search = useFaqSearch({ words: typed, ...filter });
  useHotkeys([{ key: '/', label: t('keys.search'), run: () => field.current?.focus() }]);
  return (
    <Stack sx={{ gap: 1, maxWidth: 960, width: '100%', mx: 'auto' }}>
      <PageHeader
        title={t('title')}
        actions={<FaqFilters filter={filter} contracts={contracts} locales={locales} />}
      />
      <Stack sx={{ gap: 2 }} onKeyDown={moveAmongResults} {...{ [RESULTS]: '' }}>
        <TextField
          type="search"
          label={t('search')}
          helperText={t('searchHelp')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          inputRef={field}
          autoComplete="off"
        />
        <Outcome search={search} />
        {entries.length === 0 && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
        <FaqList entries={search.hits ?? entries} contracts={contracts} />
      </Stack>
    </Stack>
  );
}
