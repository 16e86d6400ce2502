import { AppError } from '@/domain/errors/app-error';
import type { TenantKind } from '@/domain/people/actor';
import { possibleRoles } from '@/domain/people/administration';
import type { Role } from '@/domain/people/roles';

type Company = { id: string; kind: string };

const known = ({ id, kind }: Company) => ({ id, kind: kind as TenantKind });

/** Refuses roles that somebody of that home cannot hold in the company. @throws input.invalid */
export function assertPossible(home: Company, company: Company, roles: readonly Role[]): void {
  const possible = possibleRoles(known(home), known(company));
  if (roles.every((role) => possible.includes(role))) return;
  throw new AppError('input.invalid', {}, [{ pointer: '/roles', code: 'roleNotHere' }]);
}
