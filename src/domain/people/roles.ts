/** Every role of the two halves, in the words of the mission. */
export const roles = [
  'agent',
  'faqEditor',
  'manager',
  'developer',
  'clientManager',
  'reviewer',
  'advisor',
  'seniorAdvisor',
  'medicalExpert',
  'supervisor',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

type WithRoles = { memberships: readonly { roles: readonly Role[] }[] };

/** Whether somebody holds one of the roles in any of their tenants. */
export function hasRole(actor: WithRoles, ...wanted: Role[]): boolean {
  return actor.memberships.some((membership) => membership.roles.some((role) => wanted.includes(role)));
}

/** Where each role begins its day; whoever has several roles begins with the first in this order. */
const startPages: [Role, string][] = [
  ['agent', '/desk'],
  ['faqEditor', '/desk/faq'],
  ['manager', '/desk/board'],
  ['developer', '/desk/tickets'],
  ['clientManager', '/desk/contracts'],
  ['reviewer', '/desk/faq'],
  ['advisor', '/underwriting'],
  ['seniorAdvisor', '/underwriting/approvals'],
  ['medicalExpert', '/underwriting/assessments'],
  ['supervisor', '/underwriting/reports'],
  ['administrator', '/underwriting/accounts'],
];

/** The page somebody lands on after signing in. */
export function startPageOf(actor: WithRoles): string {
  return startPages.find(([role]) => hasRole(actor, role))?.[1] ?? '/no-access';
}
