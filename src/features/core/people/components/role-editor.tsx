'use client';

import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { Panel } from '@/ui/panel';
import { useErrorSentences } from '@/ui/problems';
import { useToast } from '@/ui/toast';
import { setRolesAction } from '../actions';
import type { Assignment } from '../views';
import { RoleCheckboxes } from './role-checkboxes';

function CompanyRoles({ accountId, assignment }: { accountId: string; assignment: Assignment }) {
  const t = useTranslations('people.roles');
  const sentences = useErrorSentences();
  const router = useRouter();
  const toast = useToast();
  const { tenantId, company, roles, possible } = assignment;
  const [held, setHeld] = useState(roles);
  const { run, error, isPending } = useAction(setRolesAction);
  const isChanged = [...held].sort().join() !== [...roles].sort().join();
  const save = () =>
    run({ accountId, tenantId, roles: held }, () => {
      router.refresh();
      toast({ tone: 'success', text: t(held.length > 0 ? 'saved' : 'ended', { company }) });
    });
  return (
    <Stack sx={{ gap: 1 }}>
      <RoleCheckboxes
        label={company}
        possible={possible}
        held={held}
        onChange={setHeld}
        disabled={isPending}
        problem={sentences.ofField(error, 'roles')}
      />
      <ErrorSentence error={error} />
      {isChanged && (
        <Stack direction="row" sx={{ gap: 1 }}>
          <Button variant="contained" size="small" loading={isPending} onClick={save}>
            {t('save')}
          </Button>
          <Button size="small" onClick={() => setHeld(roles)}>
            {t('reset')}
          </Button>
        </Stack>
      )}
    </Stack>
  );
}

/** Where somebody works and as what; without any role they do not work there. */
export function RoleEditor({ accountId, assignments }: { accountId: string; assignments: Assignment[] }) {
  const t = useTranslations('people.roles');
  if (assignments.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <Stack sx={{ gap: 2 }}>
        {assignments.map((assignment) => (
          <CompanyRoles
            key={`${assignment.tenantId} ${assignment.roles.join()}`}
            accountId={accountId}
            assignment={assignment}
          />
        ))}
      </Stack>
    </Panel>
  );
}
