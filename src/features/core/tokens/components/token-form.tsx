'use client';

import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Scope } from '@/domain/people/scopes';
import { ErrorSentence } from '@/ui/error-sentence';
import { Panel } from '@/ui/panel';
import { useErrorSentences } from '@/ui/problems';
import { TextInput } from '@/ui/text-input';
import { NewToken } from './new-token';
import { type TokenDraft, useCreateToken } from './use-token-actions';

type Choice = { scopes: readonly Scope[]; chosen: Scope[]; problem: string | undefined };

/** What the token may do: of what the person may do themselves. */
function ScopeChoice({ scopes, chosen, problem, onChange }: Choice & { onChange: (news: Scope[]) => void }) {
  const t = useTranslations('tokens');
  const toggle = (scope: Scope) =>
    onChange(chosen.includes(scope) ? chosen.filter((one) => one !== scope) : [...chosen, scope]);
  return (
    <FormControl component="fieldset" error={problem !== undefined}>
      <FormLabel component="legend">{t('form.scopes')}</FormLabel>
      {scopes.map((scope) => (
        <FormControlLabel
          key={scope}
          label={t(`scope.${scope.replace(':', '_')}`)}
          control={<Checkbox checked={chosen.includes(scope)} onChange={() => toggle(scope)} />}
        />
      ))}
      {problem && <FormHelperText>{problem}</FormHelperText>}
    </FormControl>
  );
}

type Props = {
  scopes: readonly Scope[];
  /** Companies whose programs the person may give tokens to. */
  tenants: { id: string; name: string }[];
  usualDays: number;
  longestDays: number;
};

/** "Myself" is the empty choice, and it has a name. */
const emptyShown = { select: { displayEmpty: true } };

/** Creates a token of the person's own, or of a company's program. */
export function TokenForm({ scopes, tenants, usualDays, longestDays }: Props) {
  const t = useTranslations('tokens.form');
  const sentences = useErrorSentences();
  const fresh: TokenDraft = { name: '', scopes: [], days: String(usualDays), tenantId: '' };
  const [draft, setDraft] = useState(fresh);
  const { create, error, isPending, token, forget } = useCreateToken();
  const change = (news: Partial<TokenDraft>) => setDraft({ ...draft, ...news });
  const field = (name: 'name' | 'days' | 'tenantId') => ({
    name,
    label: t(name === 'tenantId' ? 'for' : name),
    value: draft[name],
    problem: sentences.ofField(error, name),
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create(draft);
  };
  const done = () => {
    forget();
    setDraft(fresh);
  };
  if (token) return <NewToken token={token} onDone={done} />;
  return (
    <Panel title={t('title')}>
      <Stack component="form" noValidate onSubmit={submit} sx={{ gap: 2, alignItems: 'flex-start' }}>
        <ErrorSentence error={error} />
        <TextInput {...field('name')} required fullWidth hint={t('nameHelp')} />
        {tenants.length > 0 && (
          <TextInput select {...field('tenantId')} slotProps={emptyShown} hint={t('forHelp')}>
            <MenuItem value="">{t('myself')}</MenuItem>
            {tenants.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextInput>
        )}
        <ScopeChoice
          scopes={scopes}
          chosen={draft.scopes}
          problem={sentences.ofField(error, 'scopes')}
          onChange={(chosen) => change({ scopes: chosen })}
        />
        <TextInput {...field('days')} type="number" hint={t('daysHelp', { longest: longestDays })} />
        <Button type="submit" variant="contained" loading={isPending}>
          {t('create')}
        </Button>
      </Stack>
    </Panel>
  );
}
