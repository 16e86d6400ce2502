import type { PersonActor } from '@/domain/people/actor';
import { hasRole, type Role, startPageOf } from '@/domain/people/roles';
import { type DayPart, dayPart } from './day-part';

export const underwritingRoles = [
  'advisor',
  'seniorAdvisor',
  'medicalExpert',
  'supervisor',
  'administrator',
] as const satisfies readonly Role[];
export type UnderwritingRole = (typeof underwritingRoles)[number];

export type StartView = {
  role: UnderwritingRole;
  name: string;
  company: string;
  dayPart: DayPart;
  otherPages: { role: UnderwritingRole; href: string }[];
};

const startPageFor = (role: UnderwritingRole): string => startPageOf({ memberships: [{ roles: [role] }] });

/** The company in which the person holds the role. */
function companyOf(actor: PersonActor, role: UnderwritingRole): string {
  return actor.memberships.find(({ roles }) => roles.includes(role))?.name ?? '';
}

/** What the start page of a role says to this person at `now` (ms). */
export function startView(actor: PersonActor, role: UnderwritingRole, now: number): StartView {
  const others = underwritingRoles.filter((other) => other !== role && hasRole(actor, other));
  return {
    role,
    name: actor.name,
    company: companyOf(actor, role),
    dayPart: dayPart(now, actor.timeZone),
    otherPages: others.map((other) => ({ role: other, href: startPageFor(other) })),
  };
}
