import type { TenantKind } from '@/domain/people/actor';
import type { Role } from '@/domain/people/roles';

/** A company as whoever is responsible for it sees it. */
export type CompanyView = {
  id: string;
  kind: TenantKind;
  name: string;
  key: string;
  locale: string;
  timeZone: string;
  people: number;
  /** Roles there may be here, and those that need a second factor. */
  roles: readonly Role[];
  secondFactorRoles: Role[];
};
