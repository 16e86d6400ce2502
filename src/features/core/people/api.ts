export { getPerson, listPeople } from './queries';
export { accountStates, listPeopleSchema } from './schema';
export type { AccountState, Assignment, HistoryItem, PersonPage, PersonRow } from './views';
