export { contractAccess } from './access';
export { type Terms, termsOf } from './calendar';
export { type HoursNow, hoursNow } from './hours-now';
export { contractFor, listContracts, termsAt } from './queries';
export type { ContractView } from './views';
