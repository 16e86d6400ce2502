'use client';

import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Role } from '@/domain/people/roles';
import { accountStates } from '../schema';

export type Filter = Partial<Record<'search' | 'tenantId' | 'role' | 'state', string>>;
export type Company = { id: string; name: string; roles: readonly Role[] };

const TYPING_MS = 300;

/** The filters stand in the address, so that a list can be kept and sent. */
function useFilter(filter: Filter) {
  const router = useRouter();
  const path = usePathname();
  return (news: Filter) => {
    const wish = Object.entries({ ...filter, ...news }).filter(([, value]) => value);
    router.replace(`${path}?${new URLSearchParams(wish)}`);
  };
}

function SearchField({ value, onSearch }: { value: string; onSearch: (search: string) => void }) {
  const t = useTranslations('people.filter');
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(text.trim()), TYPING_MS);
  };
  return (
    <TextField
      size="small"
      type="search"
      label={t('search')}
      value={typed}
      onChange={({ target }) => change(target.value)}
      sx={{ flex: '1 1 220px' }}
    />
  );
}

type ChoiceProps = {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChoose: (value: string) => void;
};

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const t = useTranslations('people.filter');
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value ?? ''}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      onChange={({ target }) => onChoose(target.value)}
      sx={{ flex: '0 1 180px', minWidth: 140 }}
    >
      <MenuItem value="">{t('all')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Search by name or address, and what else narrows the list down. */
export function PeopleFilters({ filter, companies }: { filter: Filter; companies: Company[] }) {
  const t = useTranslations('people');
  const change = useFilter(filter);
  const roles = [...new Set(companies.flatMap((company) => company.roles))];
  return (
    <Stack direction="row" role="search" sx={{ gap: 1.5, flexWrap: 'wrap', p: 2 }}>
      <SearchField value={filter.search ?? ''} onSearch={(search) => change({ search })} />
      {companies.length > 1 && (
        <Choice
          label={t('filter.company')}
          value={filter.tenantId}
          options={companies.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(tenantId) => change({ tenantId })}
        />
      )}
      <Choice
        label={t('filter.role')}
        value={filter.role}
        options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        onChoose={(role) => change({ role })}
      />
      <Choice
        label={t('filter.state')}
        value={filter.state}
        options={accountStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        onChoose={(state) => change({ state })}
      />
    </Stack>
  );
}
