export { listCompanies, operatorOf } from './queries';
export type { CompanyView } from './views';
