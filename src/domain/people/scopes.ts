import { hasRole, type Role, roles } from './roles';

const desk = ['agent', 'faqEditor', 'manager', 'developer'] as const;

/** Everything a token of the API can be good for, and the roles that may hand it out. */
export const scopeRoles = {
  'contracts:read': [...desk, 'clientManager', 'reviewer'],
  'tickets:read': [...desk, 'clientManager'],
  'tickets:write': desk,
  'calls:read': desk,
  'callers:read': desk,
  'callers:write': ['agent', 'faqEditor', 'manager'],
  'faq:read': [...desk, 'clientManager', 'reviewer'],
  'people:read': roles,
  /** Calculators: they read nothing but what they are sent. */
  calculate: roles,
} as const satisfies Record<string, readonly Role[]>;

export type Scope = keyof typeof scopeRoles;

export const scopes = Object.keys(scopeRoles) as readonly Scope[];

/** The scopes somebody's roles are good for, in whichever tenant they hold them. */
export const scopesOf = (actor: { memberships: readonly { roles: readonly Role[] }[] }): Scope[] =>
  scopes.filter((scope) => hasRole(actor, ...scopeRoles[scope]));
