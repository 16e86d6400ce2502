'use client';

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import { requestResetAction } from '../actions';

/** Asks for a link by mail. The answer is the same for addresses nobody has. */
export function ForgottenPasswordForm() {
  const t = useTranslations('account.forgotten');
  const sentences = useErrorSentences();
  const [isSent, setSent] = useState(false);
  const { run, error, isPending } = useAction(requestResetAction);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(false);
    run({ email: String(new FormData(event.currentTarget).get('email')).trim() }, () => setSent(true));
  };
  return (
    <Stack component="form" noValidate onSubmit={submit} sx={{ gap: 2 }}>
      {isSent && (
        <Alert severity="success" variant="outlined" role="status">
          {t('sent')}
        </Alert>
      )}
      <ErrorSentence error={error} />
      <TextInput
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        required
        autoFocus
        problem={sentences.ofField(error, 'email')}
      />
      <Button type="submit" variant="contained" size="medium" loading={isPending}>
        {t('submit')}
      </Button>
      <Link component={NextLink} href="/sign-in">
        {t('back')}
      </Link>
    </Stack>
  );
}
