import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import type { FaqView } from '../views';
import type { FaqChoice } from './faq-search';
import { RESULT } from './faq-search-keys';

type Props = { hit: FaqView; isOpen: boolean; onToggle: () => void; choose: FaqChoice };

/** One question; opened, its answer and the button that chooses it. */
export function FaqSearchHit({ hit, isOpen, onToggle, choose }: Props) {
  const t = useTranslations('faq');
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  const answerId = useId();
  const isChosen = choose.chosenId === hit.id;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <ButtonBase
        {...{ [RESULT]: '' }}
        onClick={onToggle}
        aria-expanded={isOpen}
        aria-controls={answerId}
        sx={{ width: '100%', justifyContent: 'space-between', textAlign: 'start', py: 1, px: 0.5, gap: 1 }}
      >
        <Typography component="span" lang={hit.locale} sx={{ fontWeight: isOpen ? 600 : 500 }}>
          {hit.question}
        </Typography>
        <ExpandMoreIcon fontSize="small" sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />
      </ButtonBase>
      <Box id={answerId} hidden={!isOpen} sx={{ pb: 1.5, px: 0.5 }}>
        {hit.isFallback && (
          <Chip
            size="small"
            label={t('fallback', { language: names.of(hit.locale) ?? hit.locale })}
            sx={{ mb: 1 }}
          />
        )}
        <Typography lang={hit.locale} sx={{ whiteSpace: 'pre-line' }}>
          {hit.answer}
        </Typography>
        <Button
          size="small"
          variant={isChosen ? 'contained' : 'outlined'}
          aria-pressed={isChosen}
          onClick={() => choose.onChoose(hit)}
          sx={{ mt: 1 }}
        >
          {isChosen ? choose.chosenLabel : choose.label}
        </Button>
      </Box>
    </Box>
  );
}
