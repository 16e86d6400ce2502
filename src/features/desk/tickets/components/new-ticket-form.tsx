'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { SlaTerms } from '@/domain/sla/terms';
import { useDuration } from '@/features/desk/contracts/components/use-duration';
import { EmptyState } from '@/ui/empty-state';
import { ErrorSentence } from '@/ui/error-sentence';
import { PageHeader } from '@/ui/page-header';
import { Panel } from '@/ui/panel';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import type { TicketKind } from '../schema';
import { type NewTicket, useNewTicket } from './use-new-ticket';

type Contract = { id: string; name: string; clientName: string; targets: SlaTerms['targets'] };
type Props = { kinds: readonly TicketKind[]; contracts: Contract[] };
type Form = ReturnType<typeof useNewTicket>;

const priorities = ['low', 'normal', 'high', 'urgent'] as const;

/** What belongs to every field: its value, its label, and what is wrong with it. */
function useField({ values, change, error }: Form) {
  const t = useTranslations('tickets.form');
  const sentences = useErrorSentences();
  return (name: keyof NewTicket) => ({
    name,
    label: t(name === 'contractId' ? 'contract' : name),
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
    problem: sentences.ofField(error, name),
    fullWidth: true,
  });
}

/** What the contract promises for the priority. */
function usePromise({ contractId, priority }: NewTicket, contracts: Contract[]): string | undefined {
  const t = useTranslations('tickets.form');
  const duration = useDuration();
  const target = contracts.find(({ id }) => id === contractId)?.targets[priority];
  if (!target) return undefined;
  const { responseSeconds, resolutionSeconds } = target;
  return t('priorityHelp', {
    response: duration(responseSeconds),
    resolution: duration(resolutionSeconds),
  });
}

function Fields({ form, kinds, contracts }: Props & { form: Form }) {
  const t = useTranslations('tickets');
  const field = useField(form);
  const promise = usePromise(form.values, contracts);
  return (
    <>
      <TextInput select {...field('contractId')}>
        {contracts.map(({ id, name, clientName }) => (
          <MenuItem key={id} value={id}>
            {t('form.contractOption', { client: clientName, name })}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput required autoFocus {...field('subject')} hint={t('form.subjectHelp')} />
      <Stack sx={{ gap: 2, flexDirection: { xs: 'column', sm: 'row' } }}>
        <TextInput select {...field('kind')} hint={t(`kindHelp.${form.values.kind}`)}>
          {kinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </MenuItem>
          ))}
        </TextInput>
        <TextInput select {...field('priority')} {...(promise && { hint: promise })}>
          {priorities.map((priority) => (
            <MenuItem key={priority} value={priority}>
              {t(`priority.${priority}`)}
            </MenuItem>
          ))}
        </TextInput>
      </Stack>
      <TextInput required multiline minRows={6} {...field('description')} hint={t('form.descriptionHelp')} />
    </>
  );
}

function Form({ kinds, contracts, first }: Props & { first: Contract }) {
  const t = useTranslations('tickets.form');
  const form = useNewTicket(first.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit();
  };
  return (
    <Panel>
      <Stack component="form" noValidate onSubmit={submit} sx={{ gap: 2 }}>
        <ErrorSentence error={form.error} />
        <Fields form={form} kinds={kinds} contracts={contracts} />
        <Stack direction="row" sx={{ gap: 1 }}>
          <Button type="submit" variant="contained" loading={form.isPending}>
            {t('submit')}
          </Button>
          <Button component={NextLink} href="/desk/tickets" onClick={form.forget}>
            {t('cancel')}
          </Button>
        </Stack>
      </Stack>
    </Panel>
  );
}

/** Opens a ticket that does not come from a call. */
export function NewTicketForm({ kinds, contracts }: Props) {
  const t = useTranslations('tickets.form');
  const [first] = contracts;
  return (
    <Box sx={{ maxWidth: 760, mx: 'auto' }}>
      <PageHeader title={t('title')} />
      {first ? (
        <Form kinds={kinds} contracts={contracts} first={first} />
      ) : (
        <EmptyState title={t('noContract')} />
      )}
    </Box>
  );
}
