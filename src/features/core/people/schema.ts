import { z } from 'zod';
import { roles } from '@/domain/people/roles';

export const accountStates = ['invited', 'active', 'locked', 'pseudonymised'] as const;

const heldRoles = z.array(z.enum(roles)).max(roles.length);
const locale = z.string().regex(/^[a-z]{2}$/);

export const invitePersonSchema = z.strictObject({
  tenantId: z.uuid(),
  name: z.string().trim().min(1).max(120),
  email: z.email('email').max(254).toLowerCase(),
  locale,
  /** Languages spoken with callers, best first. */
  languages: z.array(locale).max(10).default([]),
  roles: heldRoles.min(1),
});

export const setRolesSchema = z.strictObject({
  accountId: z.uuid(),
  tenantId: z.uuid(),
  /** None: the person does not work for the company any more. */
  roles: heldRoles,
});

export const personSchema = z.strictObject({ accountId: z.uuid() });

/** Typed once more, because there is no way back. */
export const pseudonymiseSchema = z.strictObject({ accountId: z.uuid(), confirmation: z.string().max(200) });

export const listPeopleSchema = z.object({
  search: z.string().trim().max(100).optional(),
  tenantId: z.uuid().optional(),
  role: z.enum(roles).optional(),
  state: z.enum(accountStates).optional(),
  cursor: z.string().max(600).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
