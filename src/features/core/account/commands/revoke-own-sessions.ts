import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { existing } from '@/features/core/access/existing';
import { revokeSessions } from '@/features/core/session/api';
import { inOwnAccount, ownerOf } from '../own-account';
import type { revokeSessionSchema } from '../schema';

/** Ends one of one's own sessions. @throws notFound */
export async function revokeOwnSession(
  actor: PersonActor,
  { sessionId }: z.output<typeof revokeSessionSchema>,
): Promise<void> {
  await inOwnAccount(actor, async (tx) => {
    const ended = await revokeSessions(tx, actor, ownerOf(actor), { only: sessionId });
    existing(ended > 0 ? ended : null);
  });
}

/** Ends all of one's own sessions but this one. */
export async function revokeOtherSessions(actor: PersonActor): Promise<void> {
  await inOwnAccount(actor, (tx) => revokeSessions(tx, actor, ownerOf(actor), { except: actor.sessionId }));
}
