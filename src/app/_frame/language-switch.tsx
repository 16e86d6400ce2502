'use client';

import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { chooseLanguage } from '../_i18n/choose-language';

/** Every language there are messages for, before anybody is signed in. */
export function LanguageSwitch({ locales }: { locales: string[] }) {
  const t = useTranslations('signIn');
  const locale = useLocale();
  const router = useRouter();
  const choose = async (next: string | null) => {
    if (!next) return;
    await chooseLanguage(next);
    router.refresh();
  };
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={locale}
      aria-label={t('language')}
      onChange={(_event, next: string | null) => void choose(next)}
    >
      {locales.map((code) => (
        <ToggleButton key={code} value={code} lang={code} sx={{ py: 0.25 }}>
          {code.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
