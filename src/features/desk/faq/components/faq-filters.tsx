'use client';

import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useLanguageName } from './faq-entry';

export type FaqFilter = { locale: string; contractId: string | undefined };
export type FaqContract = { id: string; label: string };

const ALL = 'all';

type Props = { filter: FaqFilter; contracts: FaqContract[]; locales: string[] };

/** Goes to the same page with another filter, so that it can be linked and reloaded. */
function useFilter(filter: FaqFilter) {
  const router = useRouter();
  const path = usePathname();
  return (change: Partial<FaqFilter>) => {
    const { locale, contractId } = { ...filter, ...change };
    router.replace(`${path}?${new URLSearchParams({ locale, ...(contractId && { contract: contractId }) })}`);
  };
}

/** Which contract's entries, and in which language. */
export function FaqFilters({ filter, contracts, locales }: Props) {
  const t = useTranslations('faq');
  const languageName = useLanguageName();
  const choose = useFilter(filter);
  return (
    <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'flex-end' }}>
      <TextField
        select
        size="small"
        label={t('contract')}
        value={filter.contractId ?? ALL}
        onChange={({ target }) => choose({ contractId: target.value === ALL ? undefined : target.value })}
        sx={{ minWidth: 240 }}
      >
        <MenuItem value={ALL}>{t('allContracts')}</MenuItem>
        {contracts.map(({ id, label }) => (
          <MenuItem key={id} value={id}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('language')}
        value={filter.locale}
        onChange={(_event, locale: string | null) => locale && choose({ locale })}
      >
        {locales.map((locale) => (
          <ToggleButton key={locale} value={locale} lang={locale}>
            {languageName(locale)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  );
}
