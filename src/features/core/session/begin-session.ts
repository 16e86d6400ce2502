import type { Actor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import type { Tx } from '@/infra/db/in-tenants';
import type { SignInMethod } from './second-factor/prove';
import { hashToken, newSessionToken } from './token';

const SESSION_MS = 12 * 60 * 60 * 1000;
const USER_AGENT_CHARACTERS = 200;

type Beginning = { tenantId: string; accountId: string; userAgent: string | null; method: SignInMethod };

/** Begins a session. @returns its token for the browser's cookie */
export async function beginSession(tx: Tx, actor: Actor, beginning: Beginning): Promise<string> {
  const { tenantId, accountId, userAgent, method } = beginning;
  const token = newSessionToken();
  const now = clock.now();
  const session = await tx.session.create({
    data: {
      tenantId,
      accountId,
      method,
      tokenHash: Uint8Array.from(hashToken(token)),
      createdAt: new Date(now),
      lastSeenAt: new Date(now),
      expiresAt: new Date(now + SESSION_MS),
      userAgent: userAgent?.slice(0, USER_AGENT_CHARACTERS) ?? null,
    },
  });
  await record(tx, actor, {
    tenantId,
    subject: { type: 'account', id: accountId },
    type: 'account.signedIn',
    data: { sessionId: session.id, method },
  });
  return token;
}
