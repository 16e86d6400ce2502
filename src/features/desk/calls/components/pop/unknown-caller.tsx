'use client';

import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatPhone } from '@/domain/people/phone-number';
import { type CallerDraft, CallerForm } from '@/features/desk/callers/components/caller-form';
import type { CallView } from '@/features/desk/calls/api';
import { useToast } from '@/ui/toast';
import { recordCallerAction } from '../../actions';
import { fieldError, unwrap } from '../data/action-result';
import { useRefreshCalls } from '../data/refresh';
import { useComplain } from '../data/use-complain';
import { useDraft } from '../data/use-draft';

type Props = { call: CallView; languages: readonly string[]; startsOpen: boolean };

/** The caller's language comes first among those that can be chosen. */
const choices = (locale: string | null, languages: readonly string[]) => [
  ...new Set([...(locale ? [locale] : []), ...languages]),
];

function useRecordCaller(callId: string, draft: CallerDraft, forget: () => void) {
  const t = useTranslations('callers.form');
  const toast = useToast();
  const complain = useComplain();
  const refresh = useRefreshCalls();
  return useMutation({
    mutationFn: async () => unwrap(await recordCallerAction({ ...draft, callId })),
    onSuccess: ({ name }) => {
      forget();
      toast({ text: t('saved', { name }), tone: 'success' });
      return refresh();
    },
    onError: (error) => fieldError(error) ?? complain(error),
  });
}

/** Nobody is known under the number, or it is somebody else: records who calls. */
export function UnknownCaller({ call, languages, startsOpen }: Props) {
  const t = useTranslations('calls.pop');
  const [isOpen, setOpen] = useState(startsOpen);
  const offered = choices(call.locale, languages);
  const initial = {
    name: '',
    company: '',
    role: '',
    email: '',
    phone: formatPhone(call.fromNumber),
    locale: offered[0] ?? 'de',
  };
  const { draft, change, forget } = useDraft<CallerDraft>(call.id, 'caller', initial);
  const record = useRecordCaller(call.id, draft, forget);
  if (!isOpen) {
    return (
      <Button startIcon={<PersonAddIcon />} onClick={() => setOpen(true)}>
        {t('somebodyElse')}
      </Button>
    );
  }
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {t('recordUnknown')}
      </Typography>
      <CallerForm
        draft={draft}
        error={fieldError(record.error)}
        languages={offered}
        isSaving={record.isPending}
        onChange={change}
        onSave={() => record.mutate()}
      />
    </>
  );
}
