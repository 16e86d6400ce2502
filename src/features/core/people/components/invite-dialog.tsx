'use client';

import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import { usePathname, useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Role } from '@/domain/people/roles';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { invitePersonAction } from '../actions';
import { RoleCheckboxes } from './role-checkboxes';

export type InvitingCompany = { id: string; name: string; inviteAs: readonly Role[] };
type Props = { companies: InvitingCompany[]; locales: { code: string; label: string }[] };

/** What is typed, and sending it. */
function useInvitation({ companies }: Props, onDone: () => void) {
  const t = useTranslations('people.invite');
  const own = useLocale();
  const router = useRouter();
  const path = usePathname();
  const toast = useToast();
  const [values, setValues] = useState({
    ...{ tenantId: companies[0]?.id ?? '', name: '', email: '', locale: own },
    roles: [] as Role[],
  });
  const { run, error, isPending } = useAction(invitePersonAction);
  const change = (news: Partial<typeof values>) => setValues({ ...values, ...news });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run({ ...values, languages: [values.locale] }, ({ id }) => {
      onDone();
      toast({ tone: 'success', text: t('done', { email: values.email }) });
      router.push(`${path}/${id}`);
    });
  };
  return { values, change, submit, error, isPending };
}

function Fields({ companies, locales, form }: Props & { form: ReturnType<typeof useInvitation> }) {
  const t = useTranslations('people.invite');
  const sentences = useErrorSentences();
  const { values, change, error } = form;
  const field = (name: 'tenantId' | 'name' | 'email' | 'locale') => ({
    ...{ name, label: t(name), value: values[name], required: true, fullWidth: true },
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
    problem: sentences.ofField(error, name),
  });
  const company = companies.find(({ id }) => id === values.tenantId);
  return (
    <>
      <TextInput {...field('name')} autoFocus margin="dense" />
      <TextInput {...field('email')} type="email" hint={t('emailHint')} />
      <TextInput
        {...field('tenantId')}
        select
        onChange={({ target }) => change({ tenantId: target.value, roles: [] })}
      >
        {companies.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextInput>
      <RoleCheckboxes
        label={t('roles')}
        possible={company?.inviteAs ?? []}
        held={values.roles}
        onChange={(roles) => change({ roles })}
        problem={sentences.ofField(error, 'roles')}
      />
      <TextInput {...field('locale')} select>
        {locales.map(({ code, label }) => (
          <MenuItem key={code} value={code}>
            {label}
          </MenuItem>
        ))}
      </TextInput>
    </>
  );
}

/** Invites somebody: they get a mail and choose their password. */
export function InviteDialog(props: Props) {
  const t = useTranslations('people.invite');
  const ui = useTranslations('ui');
  const [isOpen, setOpen] = useState(false);
  const form = useInvitation(props, () => setOpen(false));
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth maxWidth="sm">
        <form noValidate onSubmit={form.submit}>
          <DialogTitle>{t('title')}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2 }}>
            <ErrorSentence error={form.error} />
            <Fields {...props} form={form} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{ui('cancel')}</Button>
            <Button type="submit" variant="contained" loading={form.isPending}>
              {t('submit')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
