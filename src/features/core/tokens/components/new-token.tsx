'use client';

import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import { useToast } from '@/ui/toast';

/** The one time a token is shown. */
export function NewToken({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useTranslations('tokens.created');
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(token);
    toast({ text: t('copied'), tone: 'success' });
  };
  return (
    <Alert severity="success" variant="outlined" icon={false} role="status">
      <AlertTitle>{t('title')}</AlertTitle>
      {t('hint')}
      <Box component="code" sx={{ display: 'block', my: 1.5, overflowWrap: 'anywhere' }}>
        {token}
      </Box>
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button variant="contained" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Button onClick={onDone}>{t('done')}</Button>
      </Stack>
    </Alert>
  );
}
