export { authenticateToken } from './authenticate';
export { createServiceToken } from './commands/create-service-token';
export { type CreatedToken, createToken } from './commands/create-token';
export { createTokenAtConsole } from './commands/create-token-at-console';
export { revokeToken } from './commands/revoke-token';
export { listTokens, tenantsInCharge } from './queries';
export { createServiceTokenSchema, createTokenSchema, LONGEST_DAYS, revokeTokenSchema } from './schema';
export type { TokenView } from './views';
