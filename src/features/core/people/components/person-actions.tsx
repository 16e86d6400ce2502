'use client';

import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useAction } from '@/infra/next/use-action';
import { ErrorSentence } from '@/ui/error-sentence';
import { useToast } from '@/ui/toast';
import {
  inviteAgainAction,
  lockPersonAction,
  removePersonsSecondFactorAction,
  unlockPersonAction,
} from '../actions';
import type { PersonPage } from '../views';
import { PseudonymiseDialog } from './pseudonymise-dialog';

const actions = {
  inviteAgain: inviteAgainAction,
  lock: lockPersonAction,
  unlock: unlockPersonAction,
  removeSecondFactor: removePersonsSecondFactorAction,
};
type Name = keyof typeof actions;

function ActionButton({ name, accountId }: { name: Name; accountId: string }) {
  const t = useTranslations('people.action');
  const router = useRouter();
  const toast = useToast();
  const { run, error, isPending } = useAction(actions[name]);
  const done = () => {
    router.refresh();
    toast({ tone: 'success', text: t(`${name}Done`) });
  };
  return (
    <>
      <Button variant="outlined" loading={isPending} onClick={() => run({ accountId }, done)}>
        {t(name)}
      </Button>
      <ErrorSentence error={error} />
    </>
  );
}

/** What may be done with an account. Locking is undone by unlocking; only the last has no way back. */
export function PersonActions({ person, can }: Pick<PersonPage, 'person' | 'can'>) {
  const names = (Object.keys(actions) as Name[]).filter(
    (name) => can[name] && (name !== 'removeSecondFactor' || person.hasSecondFactor),
  );
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {names.map((name) => (
        <ActionButton key={name} name={name} accountId={person.id} />
      ))}
      {can.pseudonymise && <PseudonymiseDialog accountId={person.id} name={person.name} />}
    </Stack>
  );
}
