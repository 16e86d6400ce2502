export { setAgentState } from './commands/set-agent-state';
export { touchPresence } from './commands/touch-presence';
export { agentsToRing, listAgents, ownState } from './queries';
export { setStateSchema } from './schema';
export { type AgentStateName, agentStates, type ChosenState, chosenStates } from './states';
export { agentSweeps } from './sweeps';
export { moveAgent } from './transitions';
export type { AgentView } from './views';
