import type { Role } from './roles';

export type TenantKind = 'operator' | 'client' | 'insurer';

export type MembershipFacts = { tenantId: string; kind: TenantKind; name: string; roles: readonly Role[] };

/** A signed-in person. `tenants` is everything row security lets them touch. */
export type PersonActor = {
  kind: 'person';
  accountId: string;
  sessionId: string;
  name: string;
  email: string;
  locale: string;
  timeZone: string;
  /** Languages spoken with callers, best first. */
  languages: readonly string[];
  homeTenantId: string;
  tenants: readonly string[];
  memberships: readonly MembershipFacts[];
  /** Set when the person must set up a second factor first; until then there are no memberships. */
  mustEnrol?: boolean;
};

/** A part of the system that acts by itself, always under its own name. */
export type SystemName =
  | 'telephony'
  | 'watcher'
  | 'sweeper'
  | 'seed'
  | 'signIn'
  | 'mailer'
  | 'presence'
  | 'sealer'
  | 'auditor'
  | 'console';

export type SystemActor = { kind: 'system'; name: SystemName; tenants: readonly string[] };

export type Actor = PersonActor | SystemActor;

/** How an actor is written into events: `person:<account id>` or `system:<name>`. */
export function actorName(actor: Actor): string {
  return actor.kind === 'person' ? `person:${actor.accountId}` : `system:${actor.name}`;
}

/** A named system actor that works for the given tenants only. */
export function systemActor(name: SystemName, tenants: readonly string[]): SystemActor {
  return { kind: 'system', name, tenants };
}

/** Whether the actor holds one of the roles in this very tenant. */
export function actsAs(actor: Actor, tenantId: string, ...wanted: Role[]): boolean {
  if (actor.kind === 'system') return false;
  return actor.memberships.some(
    (membership) =>
      membership.tenantId === tenantId && membership.roles.some((role) => wanted.includes(role)),
  );
}
