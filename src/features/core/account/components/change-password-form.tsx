'use client';

import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef } from 'react';
import { PASSWORD_MIN } from '@/domain/people/password-rules';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { Panel } from '@/ui/panel';
import { PasswordInput } from '@/ui/password-input';
import { useErrorSentences } from '@/ui/problems';
import { useToast } from '@/ui/toast';
import { changePasswordAction } from '../actions';

/** One's own password. The other sessions end with the old one. */
export function ChangePasswordForm({ email }: { email: string }) {
  const t = useTranslations('account.password');
  const sentences = useErrorSentences();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const { run, error, isPending } = useAction(changePasswordAction);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const typed = { current: String(data.get('current')), password: String(data.get('password')) };
    run(typed, () => {
      form.current?.reset();
      toast({ tone: 'success', text: t('changed') });
    });
  };
  return (
    <Panel title={t('title')}>
      <Stack component="form" ref={form} onSubmit={submit} sx={{ gap: 2, maxWidth: 420 }}>
        <ErrorSentence error={error} />
        {/* For the browser's password manager, which keeps passwords by name. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordInput
          name="current"
          label={t('current')}
          autoComplete="current-password"
          required
          problem={sentences.ofField(error, 'current')}
        />
        <PasswordInput
          name="password"
          label={t('new')}
          hint={t('hint', { minimum: PASSWORD_MIN })}
          autoComplete="new-password"
          required
          problem={sentences.ofField(error, 'password')}
        />
        <Button type="submit" variant="contained" loading={isPending} sx={{ alignSelf: 'start' }}>
          {t('submit')}
        </Button>
      </Stack>
    </Panel>
  );
}
