'use client';

import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslations } from 'next-intl';
import type { FaqView } from '../views';
import { RESULT } from './faq-search-keys';

/** Names of languages in the person's own. */
export function useLanguageName() {
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  return (code: string): string => names.of(code) ?? code;
}

/** An entry: its question, and on demand the answer in place. */
export function FaqEntry({ entry }: { entry: FaqView }) {
  const t = useTranslations('faq');
  const languageName = useLanguageName();
  return (
    <Accordion
      disableGutters
      square
      sx={{ borderTop: 1, borderColor: 'divider', '&::before': { display: 'none' } }}
      slotProps={{ heading: { component: 'h3' }, transition: { timeout: 120 } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} {...{ [RESULT]: '' }}>
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          <Typography component="span" lang={entry.locale}>
            {entry.question}
          </Typography>
          {entry.isFallback && (
            <Chip
              size="small"
              variant="outlined"
              label={t('fallback', { language: languageName(entry.locale) })}
            />
          )}
        </Stack>
      </AccordionSummary>
      <AccordionDetails>
        <Typography lang={entry.locale} sx={{ whiteSpace: 'pre-line', maxWidth: 720 }}>
          {entry.answer}
        </Typography>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 2 }}>
          {entry.externalId} · {t('availableIn', { languages: entry.locales.map(languageName).join(', ') })}
        </Typography>
      </AccordionDetails>
    </Accordion>
  );
}
