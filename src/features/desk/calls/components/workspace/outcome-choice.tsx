'use client';

import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useHotkeys } from '@/ui/hotkeys';
import { KeyHint } from '@/ui/key-hint';
import { isOutcome, outcomes } from './outcomes';
import type { Documentation } from './use-documentation';

const grid = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', gap: 1 };
const button = {
  justifyContent: 'space-between',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  gap: 1,
};

/** What came of the call; also with the keys 1 to 5. */
export function OutcomeChoice({ documentation }: { documentation: Documentation }) {
  const t = useTranslations('calls');
  const id = useId();
  const { outcome, faq, missing, change } = documentation;
  const choose = (chosen: unknown) => change({ outcome: isOutcome(chosen) ? chosen : null });
  useHotkeys(
    outcomes.map((option, index) => ({
      key: String(index + 1),
      label: t(`outcome.${option}`),
      run: () => choose(option),
    })),
  );
  return (
    <Box>
      <Typography id={id} variant="h3" component="h3" gutterBottom>
        {t('work.outcome')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={outcome}
        onChange={(_event, chosen) => choose(chosen)}
        aria-labelledby={id}
        sx={grid}
      >
        {outcomes.map((option, index) => (
          <ToggleButton key={option} value={option} sx={{ ...button, '&&': { m: 0, borderRadius: 1 } }}>
            {t(`outcome.${option}`)}
            <KeyHint keys={String(index + 1)} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
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
