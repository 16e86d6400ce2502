'use client';

import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { PasswordInput } from '@/ui/password-input';
import { useErrorSentences } from '@/ui/problems';
import { removeSecondFactorAction } from '../actions';

/** Switches the second factor off, for whom no role requires it. */
export function RemoveSecondFactor() {
  const t = useTranslations('account.secondFactor');
  const ui = useTranslations('ui');
  const sentences = useErrorSentences();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const { run, error, isPending } = useAction(removeSecondFactorAction);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const current = String(new FormData(event.currentTarget).get('current'));
    run({ current }, () => {
      setOpen(false);
      router.refresh();
    });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('remove')}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth maxWidth="xs">
        <form onSubmit={submit}>
          <DialogTitle>{t('remove')}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2 }}>
            <ErrorSentence error={error} />
            <PasswordInput
              name="current"
              label={t('password')}
              autoComplete="current-password"
              required
              autoFocus
              margin="dense"
              problem={sentences.ofField(error, 'current')}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{ui('cancel')}</Button>
            <Button type="submit" variant="contained" loading={isPending}>
              {t('remove')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
