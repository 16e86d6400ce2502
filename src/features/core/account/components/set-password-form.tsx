'use client';

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { PASSWORD_MIN } from '@/domain/people/password-rules';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { PasswordInput } from '@/ui/password-input';
import { useErrorSentences } from '@/ui/problems';
import { setPasswordAction } from '../actions';
import { type Linked, useLink } from './use-link';

function Form({ token, purpose, email, onDone }: Linked & { onDone: () => void }) {
  const t = useTranslations('account.setPassword');
  const sentences = useErrorSentences();
  const { run, error, isPending } = useAction(setPasswordAction);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    run({ token, password: String(new FormData(event.currentTarget).get('password')) }, onDone);
  };
  return (
    <Stack component="form" onSubmit={submit} sx={{ gap: 2 }}>
      <Typography sx={{ color: 'text.secondary' }}>{t(`${purpose}Lead`, { email })}</Typography>
      <ErrorSentence error={error} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordInput
        name="password"
        label={t('password')}
        hint={t('hint', { minimum: PASSWORD_MIN })}
        autoComplete="new-password"
        required
        autoFocus
        problem={sentences.ofField(error, 'password')}
      />
      <Button type="submit" variant="contained" size="medium" loading={isPending}>
        {t('submit')}
      </Button>
    </Stack>
  );
}

/** Chooses a password with a mailed link. Its token stands behind the #, which browsers send to nobody. */
export function SetPasswordForm() {
  const t = useTranslations('account.setPassword');
  const { linked, error } = useLink();
  const [isDone, setDone] = useState(false);
  if (isDone) {
    return (
      <Stack sx={{ gap: 2 }}>
        <Alert severity="success" variant="outlined" role="status">
          {t('done')}
        </Alert>
        <Button variant="contained" href="/sign-in">
          {t('signIn')}
        </Button>
      </Stack>
    );
  }
  if (error) {
    return (
      <Stack sx={{ gap: 2 }}>
        <ErrorSentence error={error} />
        <Button variant="contained" href="/forgotten-password">
          {t('askAgain')}
        </Button>
      </Stack>
    );
  }
  return linked ? <Form {...linked} onDone={() => setDone(true)} /> : <Skeleton height={160} />;
}
