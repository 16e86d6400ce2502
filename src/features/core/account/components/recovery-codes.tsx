'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';

type Props = { codes: string[]; onDone: () => void };

/** The recovery codes, seen this once. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const t = useTranslations('account.secondFactor');
  return (
    <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
      <Alert severity="success" variant="outlined">
        {t('codesLead')}
      </Alert>
      <Box
        component="ul"
        aria-label={t('codes')}
        sx={{ m: 0, pl: 3, columns: { xs: 1, sm: 2 }, columnGap: 4, fontFamily: 'monospace' }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button variant="contained" onClick={onDone}>
          {t('codesKept')}
        </Button>
        <Button onClick={() => void navigator.clipboard.writeText(codes.join('\n'))}>{t('codesCopy')}</Button>
      </Stack>
    </Stack>
  );
}
