'use client';

import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Role } from '@/domain/people/roles';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { setSecondFactorRolesAction } from '../actions';
import type { CompanyView } from '../views';

/** Which roles of a company need a second factor: one click each, and one to take it back. */
export function SecondFactorRoles({ company }: { company: CompanyView }) {
  const t = useTranslations('tenants');
  const role = useTranslations('people.role');
  const router = useRouter();
  const { run, error, isPending } = useAction(setSecondFactorRolesAction);
  const { id: tenantId, secondFactorRoles: strict } = company;
  const toggle = (one: Role) => {
    const roles = strict.includes(one) ? strict.filter((other) => other !== one) : [...strict, one];
    run({ tenantId, roles }, () => router.refresh());
  };
  return (
    <>
      <Stack
        role="group"
        aria-label={t('secondFactorFor', { company: company.name })}
        direction="row"
        sx={{ gap: 0.5, flexWrap: 'wrap' }}
      >
        {company.roles.map((one) => (
          <Chip
            key={one}
            size="small"
            label={role(one)}
            variant={strict.includes(one) ? 'filled' : 'outlined'}
            color={strict.includes(one) ? 'primary' : 'default'}
            aria-pressed={strict.includes(one)}
            disabled={isPending}
            onClick={() => toggle(one)}
          />
        ))}
      </Stack>
      <ErrorSentence error={error} />
    </>
  );
}
