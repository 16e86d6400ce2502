export { type Verification, verifyTenant } from './commands/verify-tenant';
export { auditTenantsOf, listAuditEvents, listSeals } from './queries';
export { listAuditSchema, verifyTenantSchema } from './schema';
export { auditSettings } from './settings';
export { auditSweeps, sealTenants } from './sweeps';
export { type AuditedTenant, auditedTenants } from './tenants';
export type { AuditEventView, SealView } from './views';
