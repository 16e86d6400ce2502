'use client';

import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import { useRouter } from 'next/navigation';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { createClientAction } from '../actions';

type Props = { operatorId: string; locales: { code: string; label: string }[] };
const names = ['name', 'key', 'locale', 'timeZone'] as const;

/** Takes a client on. */
export function CreateClientDialog({ operatorId, locales }: Props) {
  const t = useTranslations('tenants.create');
  const ui = useTranslations('ui');
  const sentences = useErrorSentences();
  const router = useRouter();
  const toast = useToast();
  const defaults: Partial<Record<(typeof names)[number], string>> = {
    locale: useLocale(),
    timeZone: useTimeZone() ?? '',
  };
  const [isOpen, setOpen] = useState(false);
  const { run, error, isPending } = useAction(createClientAction);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = Object.fromEntries(names.map((name) => [name, String(form.get(name))]));
    run({ operatorId, ...typed }, () => {
      setOpen(false);
      router.refresh();
      toast({ tone: 'success', text: t('done', { name: typed.name ?? '' }) });
    });
  };
  const field = (name: (typeof names)[number]) => ({
    ...{ name, label: t(name), required: true, defaultValue: defaults[name] ?? '' },
    problem: sentences.ofField(error, name),
  });
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth maxWidth="xs">
        <form noValidate onSubmit={submit}>
          <DialogTitle>{t('title')}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2 }}>
            <ErrorSentence error={error} />
            <TextInput {...field('name')} autoFocus margin="dense" />
            <TextInput {...field('key')} hint={t('keyHint')} />
            <TextInput {...field('locale')} select>
              {locales.map(({ code, label }) => (
                <MenuItem key={code} value={code}>
                  {label}
                </MenuItem>
              ))}
            </TextInput>
            <TextInput {...field('timeZone')} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{ui('cancel')}</Button>
            <Button type="submit" variant="contained" loading={isPending}>
              {t('submit')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
