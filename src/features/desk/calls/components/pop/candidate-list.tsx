'use client';

import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ScreenPop } from '@/features/desk/calls/api';
import { setCallerAction } from '../../actions';
import { unwrap } from '../data/action-result';
import { useRefreshCalls } from '../data/refresh';
import { useComplain } from '../data/use-complain';
import { isOpen } from './is-open';

type Props = { call: ScreenPop['call']; candidates: ScreenPop['candidates']; chosenId: string | null };

/** Several people share the number: the agent says which of them it is, once the call is theirs. */
export function CandidateList({ call, candidates, chosenId }: Props) {
  const t = useTranslations('calls.pop');
  const refresh = useRefreshCalls();
  const choose = useMutation({
    mutationFn: async (callerId: string) => unwrap(await setCallerAction({ callId: call.id, callerId })),
    onError: useComplain(),
    onSettled: refresh,
  });
  const isAsked = chosenId === null && isOpen(call);
  const isRinging = call.phase === 'queued';
  const canChoose = isOpen(call) && !choose.isPending;
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t(isAsked ? 'severalAsk' : isRinging ? 'severalLater' : 'several', { count: candidates.length })}
      </Typography>
      <List dense disablePadding aria-label={t('candidates')}>
        {candidates.map(({ id, name, role, company }) => (
          <ListItemButton
            key={id}
            selected={id === chosenId}
            aria-current={id === chosenId}
            disabled={!canChoose && id !== chosenId}
            onClick={() => canChoose && choose.mutate(id)}
            sx={{ borderRadius: 1, '&.Mui-disabled': { opacity: 1 } }}
          >
            <ListItemText primary={name} secondary={[role, company].filter(Boolean).join(' · ')} />
          </ListItemButton>
        ))}
      </List>
    </>
  );
}
