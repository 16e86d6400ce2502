'use client';

import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { type ErrorLike, useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import { useLanguageName } from './language-name';

export type CallerDraft = {
  name: string;
  company: string;
  role: string;
  email: string;
  phone: string;
  locale: string;
};

type Props = {
  draft: CallerDraft;
  error: ErrorLike | undefined;
  languages: readonly string[];
  isSaving: boolean;
  onChange: (news: Partial<CallerDraft>) => void;
  onSave: () => void;
};

/** Records somebody nobody knew, in one step. */
export function CallerForm({ draft, error, languages, isSaving, onChange, onSave }: Props) {
  const t = useTranslations('callers.form');
  const sentences = useErrorSentences();
  const languageName = useLanguageName();
  const field = (name: keyof CallerDraft) => ({
    name,
    label: t(name),
    value: draft[name],
    problem: sentences.ofField(error, name),
    autoComplete: 'off',
    fullWidth: true,
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={1.5} aria-label={t('title')}>
      <TextInput {...field('name')} required />
      <TextInput {...field('company')} required />
      <TextInput {...field('role')} hint={t('roleHelp')} />
      <TextInput {...field('email')} type="email" />
      <TextInput {...field('phone')} required type="tel" />
      <TextInput {...field('locale')} select required>
        {languages.map((language) => (
          <MenuItem key={language} value={language}>
            {languageName(language)}
          </MenuItem>
        ))}
      </TextInput>
      <Button type="submit" variant="contained" loading={isSaving} sx={{ alignSelf: 'flex-start' }}>
        {t('save')}
      </Button>
    </Stack>
  );
}
