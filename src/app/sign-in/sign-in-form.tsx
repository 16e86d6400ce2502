'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { TextInput } from '@/ui/text-input';

type Failure = 'invalid' | 'unreachable';

async function tryToSignIn(form: FormData): Promise<Failure | undefined> {
  const credentials = { email: String(form.get('email')), password: String(form.get('password')) };
  try {
    const answer = await signIn('credentials', { ...credentials, redirect: false });
    return answer?.ok ? undefined : 'invalid';
  } catch {
    return 'unreachable';
  }
}

/** E-mail and password. What was typed stays when they do not fit. */
export function SignInForm() {
  const t = useTranslations('signIn');
  const [failure, setFailure] = useState<Failure>();
  const [pending, setPending] = useState(false);
  const [shown, setShown] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPending(true);
    setFailure(undefined);
    const failed = await tryToSignIn(new FormData(event.currentTarget));
    if (!failed) return window.location.assign('/');
    setFailure(failed);
    setPending(false);
  };

  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      {failure && (
        <Alert severity="error" variant="outlined" role="alert">
          {t(failure)}
        </Alert>
      )}
      <TextInput name="email" type="email" label={t('email')} autoComplete="username" required autoFocus />
      <TextInput
        name="password"
        type={shown ? 'text' : 'password'}
        label={t('password')}
        autoComplete="current-password"
        required
        slotProps={{
          input: {
            endAdornment: (
              <Button onClick={() => setShown(!shown)} aria-pressed={shown} sx={{ whiteSpace: 'nowrap' }}>
                {shown ? t('hide') : t('show')}
              </Button>
            ),
          },
        }}
      />
      <Button type="submit" variant="contained" size="medium" loading={pending}>
        {t('submit')}
      </Button>
    </Box>
  );
}
