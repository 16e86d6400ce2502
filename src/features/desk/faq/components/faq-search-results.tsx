import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FaqChoice } from './faq-search';
import { FaqSearchHit } from './faq-search-hit';
import type { FaqSearchState } from './faq-search-query';

const onlyHeard = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};

/** What was found, one answer open at a time. */
export function FaqSearchResults({ search, choose }: { search: FaqSearchState; choose: FaqChoice }) {
  const t = useTranslations('faq');
  const [openId, setOpenId] = useState<string | null>(null);
  const { hits, words, isFailed } = search;
  if (isFailed) return <Alert severity="error">{t('failed')}</Alert>;
  return (
    <Box>
      <Box role="status" sx={onlyHeard}>
        {hits && t('results', { count: hits.length })}
      </Box>
      {hits?.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('noHit', { query: words })} {t('noHitHint')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {hits?.map((hit) => (
          <FaqSearchHit
            key={hit.id}
            hit={hit}
            isOpen={hit.id === openId}
            onToggle={() => setOpenId(hit.id === openId ? null : hit.id)}
            choose={choose}
          />
        ))}
      </Box>
    </Box>
  );
}
