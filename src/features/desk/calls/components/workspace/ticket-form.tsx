'use client';

import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import type { FormEvent, KeyboardEvent } from 'react';
import type { CallView } from '@/features/desk/calls/api';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import { fieldError } from '../data/action-result';
import { KindField, PriorityField } from './ticket-choices';
import { type OpenTicket, type TicketDraft, useTicketDraft } from './use-ticket-draft';

const isSubmit = (event: KeyboardEvent) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);

type Props = { call: CallView; note: string; openTicket: OpenTicket };

/** Opens a ticket from the call. Its description is the note until it is changed. */
export function TicketForm({ call, note, openTicket }: Props) {
  const t = useTranslations('tickets.form');
  const sentences = useErrorSentences();
  const { draft, change, open } = useTicketDraft(call, note, openTicket);
  const field = (name: keyof TicketDraft) => ({
    name,
    value: draft[name],
    problem: sentences.ofField(fieldError(open.error), name),
    required: true,
    fullWidth: true,
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!open.isPending) open.mutate();
  };
  return (
    <Stack
      component="form"
      noValidate
      spacing={1.5}
      aria-label={t('title')}
      onSubmit={submit}
      onKeyDown={(event) => isSubmit(event) && submit(event)}
    >
      <TextInput {...field('subject')} label={t('subject')} hint={t('subjectHelp')} autoComplete="off" />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
        <KindField {...field('kind')} />
        <PriorityField {...field('priority')} />
      </Stack>
      <TextInput
        {...field('description')}
        label={t('description')}
        hint={t('descriptionHelp')}
        multiline
        minRows={3}
        maxRows={10}
      />
      <Button type="submit" variant="outlined" loading={open.isPending} sx={{ alignSelf: 'flex-start' }}>
        {t('submit')}
      </Button>
    </Stack>
  );
}
