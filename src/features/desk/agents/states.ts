/** What an agent may choose to be. */
export const chosenStates = ['available', 'away', 'offline'] as const;
/** What a call makes of an agent. */
export const callStates = ['onCall', 'wrapUp'] as const;
export const agentStates = [...chosenStates, ...callStates] as const;

export type ChosenState = (typeof chosenStates)[number];
export type AgentStateName = (typeof agentStates)[number];

/** An agent whose browser was not seen for this long is not rung, and counts as offline a little later. */
export const SEEN_WITHIN_MS = 45_000;
