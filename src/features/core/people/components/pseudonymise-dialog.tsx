'use client';

import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import { pseudonymisePersonAction } from '../actions';

/** Takes the person out of everything they did. There is no way back, so the name is typed. */
export function PseudonymiseDialog({ accountId, name }: { accountId: string; name: string }) {
  const t = useTranslations('people.pseudonymise');
  const ui = useTranslations('ui');
  const sentences = useErrorSentences();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const { run, error, isPending } = useAction(pseudonymisePersonAction);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const confirmation = String(new FormData(event.currentTarget).get('confirmation'));
    run({ accountId, confirmation }, () => {
      setOpen(false);
      router.refresh();
    });
  };
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth maxWidth="sm">
        <form onSubmit={submit}>
          <DialogTitle>{t('title', { name })}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2 }}>
            <Typography>{t('text')}</Typography>
            <ErrorSentence error={error} />
            <TextInput
              name="confirmation"
              label={t('confirmation', { name })}
              autoComplete="off"
              required
              autoFocus
              problem={sentences.ofField(error, 'confirmation')}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{ui('cancel')}</Button>
            <Button type="submit" variant="contained" color="error" loading={isPending}>
              {t('submit')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
