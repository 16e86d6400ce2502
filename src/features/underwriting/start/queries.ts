import type { PersonActor } from '@/domain/people/actor';
import { clock } from '@/infra/clock/clock';
import { type StartView, startView, type UnderwritingRole } from './views';

/** What the start page of a role says to this person now. */
export const startOf = (actor: PersonActor, role: UnderwritingRole): StartView =>
  startView(actor, role, clock.now());
