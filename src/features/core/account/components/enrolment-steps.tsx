'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { PasswordInput } from '@/ui/password-input';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import { beginSecondFactorAction, confirmSecondFactorAction } from '../actions';
import type { Enrolment } from '../second-factor';

const typed = (event: FormEvent<HTMLFormElement>, name: string) =>
  String(new FormData(event.currentTarget).get(name) ?? '');

const formSx = { gap: 2, maxWidth: 420, alignItems: 'stretch' } as const;

type PasswordProps = { label: string; onDone: (enrolment: Enrolment) => void };

/** First the password: whoever finds an open browser must not set up their own authenticator. */
export function PasswordStep({ label, onDone }: PasswordProps) {
  const t = useTranslations('account.secondFactor');
  const sentences = useErrorSentences();
  const { run, error, isPending } = useAction(beginSecondFactorAction);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    run({ current: typed(event, 'current') }, onDone);
  };
  return (
    <Stack component="form" onSubmit={submit} sx={formSx}>
      <ErrorSentence error={error} />
      <PasswordInput
        name="current"
        label={t('password')}
        autoComplete="current-password"
        required
        problem={sentences.ofField(error, 'current')}
      />
      <Button type="submit" variant="contained" loading={isPending} sx={{ alignSelf: 'start' }}>
        {label}
      </Button>
    </Stack>
  );
}

type CodeProps = { enrolment: Enrolment; onDone: (codes: string[]) => void };

/** Then the QR code, and the first code out of the app. */
export function CodeStep({ enrolment: { qr, secret, pending }, onDone }: CodeProps) {
  const t = useTranslations('account.secondFactor');
  const sentences = useErrorSentences();
  const { run, error, isPending } = useAction(confirmSecondFactorAction);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    run({ pending, code: typed(event, 'code') }, ({ recoveryCodes }) => onDone(recoveryCodes));
  };
  return (
    <Stack component="form" onSubmit={submit} sx={formSx}>
      <ErrorSentence error={error} />
      <Typography>{t('scan')}</Typography>
      <Box component="img" src={qr} alt={t('qr')} sx={{ width: 200, height: 200, bgcolor: '#fff' }} />
      <Typography sx={{ color: 'text.secondary' }}>
        {t('secret')}{' '}
        <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
          {secret}
        </Box>
      </Typography>
      <TextInput
        name="code"
        label={t('code')}
        autoComplete="one-time-code"
        required
        autoFocus
        problem={sentences.ofField(error, 'code')}
      />
      <Button type="submit" variant="contained" loading={isPending} sx={{ alignSelf: 'start' }}>
        {t('confirm')}
      </Button>
    </Stack>
  );
}
