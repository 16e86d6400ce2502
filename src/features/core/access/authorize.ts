import { AppError } from '@/domain/errors/app-error';
import type { Actor } from '@/domain/people/actor';

/** Asks an access rule and refuses with `access.denied` unless it says yes. */
export function authorize<Facts>(
  rule: (actor: Actor, facts: Facts) => boolean,
  actor: Actor,
  facts: Facts,
): void {
  if (!rule(actor, facts)) throw new AppError('access.denied');
}
