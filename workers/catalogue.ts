import { accountReactions, accountSweeps } from '@/features/core/account/api';
import { auditSweeps } from '@/features/core/audit/api';
import type { Reaction, Sweep } from '@/features/core/events/api';
import { sessionSweeps } from '@/features/core/session/api';
import { agentSweeps } from '@/features/desk/agents/api';
import { callReactions, callSweeps } from '@/features/desk/calls/api';

/** Every reaction of every feature. What is not listed here does not run. */
export const reactions: readonly Reaction[] = [...accountReactions, ...callReactions];

/** Every sweep of every feature. */
export const sweeps: readonly Sweep[] = [
  ...auditSweeps,
  ...sessionSweeps,
  ...accountSweeps,
  ...agentSweeps,
  ...callSweeps,
];
