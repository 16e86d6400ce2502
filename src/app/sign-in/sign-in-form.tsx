'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import NextLink from 'next/link';
import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { PasswordInput } from '@/ui/password-input';
import { TextInput } from '@/ui/text-input';
import type { Failure } from './try-to-sign-in';
import { useSignIn } from './use-sign-in';

function FailureSentence({ failure }: { failure: Failure | undefined }) {
  const t = useTranslations('signIn');
  if (!failure || failure.kind === 'codeWanted') return null;
  return (
    <Alert severity="error" variant="outlined" role="alert">
      {failure.kind === 'tooMany' ? t('tooMany', { seconds: failure.seconds }) : t(failure.kind)}
    </Alert>
  );
}

function CodeStep({ onBack }: { onBack: () => void }) {
  const t = useTranslations('signIn');
  return (
    <>
      <TextInput
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        autoComplete="one-time-code"
        required
        autoFocus
      />
      <Button onClick={onBack}>{t('back')}</Button>
    </>
  );
}

function PasswordStep() {
  const t = useTranslations('signIn');
  return (
    <>
      <TextInput name="email" type="email" label={t('email')} autoComplete="username" required autoFocus />
      <PasswordInput name="password" label={t('password')} autoComplete="current-password" required />
    </>
  );
}

type Props = { hasProvider: boolean; failedBefore: boolean };

/** E-mail and password, then the code for whom it is asked, or the company's own sign-in. */
export function SignInForm({ hasProvider, failedBefore }: Props) {
  const t = useTranslations('signIn');
  const { submit, failure, isPending, wantsCode, back } = useSignIn(
    failedBefore ? { kind: 'providerFailed' } : undefined,
  );
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      <FailureSentence failure={failure} />
      {wantsCode ? <CodeStep onBack={back} /> : <PasswordStep />}
      <Button type="submit" variant="contained" size="medium" loading={isPending}>
        {t('submit')}
      </Button>
      {hasProvider && !wantsCode && (
        <Button variant="outlined" onClick={() => void signIn('oidc', { callbackUrl: '/' })}>
          {t('provider')}
        </Button>
      )}
      <Link component={NextLink} href="/forgotten-password" sx={{ justifySelf: 'start' }}>
        {t('forgot')}
      </Link>
    </Box>
  );
}
