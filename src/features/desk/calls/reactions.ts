import type { Reaction } from '@/features/core/events/api';
import { connectAgentReaction } from './reactions/connect-agent';
import { endAgentLegReaction, endCarrierCallReaction } from './reactions/end-carrier-call';
import { offerCallsReaction } from './reactions/offer-calls';

export const callReactions: Reaction[] = [
  offerCallsReaction,
  connectAgentReaction,
  endCarrierCallReaction,
  endAgentLegReaction,
];
