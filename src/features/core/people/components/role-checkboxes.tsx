'use client';

import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useTranslations } from 'next-intl';
import type { Role } from '@/domain/people/roles';

type Props = {
  label: string;
  possible: readonly Role[];
  held: readonly Role[];
  onChange: (roles: Role[]) => void;
  disabled?: boolean;
  problem?: string | undefined;
};

/** The roles there are in a company, and those somebody has. */
export function RoleCheckboxes({ label, possible, held, onChange, disabled = false, problem }: Props) {
  const t = useTranslations('people.role');
  const toggle = (role: Role) =>
    onChange(held.includes(role) ? held.filter((other) => other !== role) : [...held, role]);
  return (
    <FormControl component="fieldset" error={problem !== undefined} disabled={disabled}>
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {possible.map((role) => (
          <FormControlLabel
            key={role}
            control={<Checkbox size="small" checked={held.includes(role)} onChange={() => toggle(role)} />}
            label={t(role)}
          />
        ))}
      </FormGroup>
      {problem && <FormHelperText>{problem}</FormHelperText>}
    </FormControl>
  );
}
