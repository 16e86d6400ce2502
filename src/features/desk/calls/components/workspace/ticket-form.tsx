'use client';

import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { FormEvent, KeyboardEvent } from 'react';
import { type Priority, priorities } from '@/domain/sla/terms';
import type { CallView } from '@/features/desk/calls/api';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import { fieldError } from '../data/action-result';
import { type OpenTicket, type TicketDraft, ticketKinds, useTicketDraft } from './use-ticket-draft';

const isSubmit = (event: KeyboardEvent) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);

type Props = { call: CallView; note: string; openTicket: OpenTicket };

/** Opens a ticket from the call. Its description is the note until it is changed. */
export function TicketForm({ call, note, openTicket }: Props) {
  const t = useTranslations('tickets');
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
      aria-label={t('form.title')}
      onSubmit={submit}
      onKeyDown={(event) => isSubmit(event) && submit(event)}
    >
      <TextInput
        {...field('subject')}
        label={t('form.subject')}
        hint={t('form.subjectHelp')}
        autoComplete="off"
      />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
        <TextInput
          {...field('kind')}
          label={t('form.kind')}
          select
          slotProps={{ select: { renderValue: shortKind } }}
        >
          {ticketKinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              <div>
                {t(`kind.${kind}`)}
                <Typography variant="body2" color="textSecondary">
                  {t(`kindHelp.${kind}`)}
                </Typography>
              </div>
            </MenuItem>
          ))}
        </TextInput>
        <TextInput {...field('priority')} label={t('form.priority')} select>
          {priorities.map((priority: Priority) => (
            <MenuItem key={priority} value={priority}>
              {t(`priority.${priority}`)}
            </MenuItem>
          ))}
        </TextInput>
      </Stack>
      <TextInput
        {...field('description')}
        label={t('form.description')}
        hint={t('form.descriptionHelp')}
        multiline
        minRows={3}
        maxRows={10}
      />
      <Button type="submit" variant="outlined" loading={open.isPending} sx={{ alignSelf: 'flex-start' }}>
        {t('form.submit')}
      </Button>
    </Stack>
  );

  function shortKind(kind: unknown) {
    return t(`kind.${String(kind)}`);
  }
}
