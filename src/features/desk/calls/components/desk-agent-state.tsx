'use client';

import Skeleton from '@mui/material/Skeleton';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChosenState } from '@/features/desk/agents/api';
import { AgentStateMenu } from '@/features/desk/agents/components/agent-state-menu';
import { request } from '@/infra/next/request';
import { Elapsed } from '@/ui/countdown';
import { consoleKey, useConsole } from './data/queries';
import { useComplain } from './data/use-complain';

/** Sets the agent's own state; what was chosen shows at once, and what the server says after it. */
export function useAgentState() {
  const client = useQueryClient();
  const complain = useComplain();
  const { data } = useConsole();
  const change = useMutation({
    mutationFn: (state: ChosenState) => request<void>('PUT', '/api/desk/agent-state', { state }),
    onError: complain,
    onSettled: () => client.invalidateQueries({ queryKey: consoleKey }),
  });
  const state = change.isPending ? change.variables : (data?.me?.state ?? 'offline');
  return {
    state,
    since: data?.me?.since,
    serverNow: data?.serverNow ?? '',
    isKnown: data !== undefined,
    choose: change.mutate,
  };
}

/** The agent's own state in the top bar. */
export function DeskAgentState() {
  const { state, since, serverNow, isKnown, choose } = useAgentState();
  if (!isKnown) return <Skeleton variant="rounded" width={120} height={30} />;
  return (
    <AgentStateMenu
      state={state}
      duration={since && <Elapsed since={since} serverNow={serverNow} />}
      onChoose={choose}
    />
  );
}
