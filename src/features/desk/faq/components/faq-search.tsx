'use client';

import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'next-intl';
import { type Ref, useState } from 'react';
import type { FaqView } from '../views';
import { moveAmongResults, RESULTS } from './faq-search-keys';
import { useFaqSearch } from './faq-search-query';
import { FaqSearchResults } from './faq-search-results';

type Props = {
  /** The language whose entries come first. */
  locale: string;
  contractId?: string | undefined;
  /** What choosing an entry means, as its button says it, and the entry that is chosen. */
  choose: { label: string; chosenLabel: string; chosenId: string | null; onChoose: (entry: FaqView) => void };
  inputRef?: Ref<HTMLInputElement>;
};

/** Finds the answer while somebody waits for it: as-you-type, by keyboard, opened in place. */
export function FaqSearch({ locale, contractId, choose, inputRef }: Props) {
  const t = useTranslations('faq');
  const [words, setWords] = useState('');
  const search = useFaqSearch({ words, locale, contractId });
  return (
    <Stack spacing={1} {...{ [RESULTS]: '' }} onKeyDown={moveAmongResults}>
      <TextField
        type="search"
        size="small"
        fullWidth
        label={t('search')}
        helperText={words.trim() ? undefined : t('searchHelp')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        inputRef={inputRef}
        autoComplete="off"
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      <FaqSearchResults search={search} choose={choose} />
    </Stack>
  );
}

export type FaqChoice = Props['choose'];
