'use client';

import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import ToggleButton from '@mui/material/ToggleButton';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useHotkeys } from '@/ui/hotkeys';
import { KeyHint } from '@/ui/key-hint';
import { type Outcome, outcomes } from './outcomes';
import type { Documentation } from './use-documentation';

const grid = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(176px, 1fr))', gap: 1 };
const button = { justifyContent: 'space-between', textAlign: 'start', py: 0.75, px: 1.25, gap: 1 } as const;

/** What came of the call; also with the keys 1 to 5. */
export function OutcomeChoice({ documentation }: { documentation: Documentation }) {
  const t = useTranslations('calls');
  const id = useId();
  const { outcome, faq, missing, change } = documentation;
  const choose = (chosen: Outcome) => change({ outcome: chosen });
  const options = outcomes.map((option, index) => ({
    option,
    key: String(index + 1),
    label: t(`outcome.${option}`),
    run: () => choose(option),
  }));
  useHotkeys(options);
  return (
    <Box>
      <Typography id={id} variant="h3" gutterBottom>
        {t('work.outcome')}
      </Typography>
      <Box role="group" aria-labelledby={id} sx={grid}>
        {options.map(({ option, key, label, run }) => (
          <ToggleButton
            key={option}
            value={option}
            size="small"
            color="primary"
            selected={option === outcome}
            aria-keyshortcuts={key}
            onChange={run}
            sx={button}
          >
            {label}
            <KeyHint keys={key} />
          </ToggleButton>
        ))}
      </Box>
      {outcome === 'faq' && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {faq ? t('work.faqChosen', { question: faq.question }) : t('work.faqHint')}
        </Typography>
      )}
      {missing && (
        <FormHelperText error role="alert">
          {t(`work.missing.${missing}`)}
        </FormHelperText>
      )}
    </Box>
  );
}
