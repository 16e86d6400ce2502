import type { z } from 'zod';
import type { Actor, PersonActor } from '@/domain/people/actor';
import { existing } from '@/features/core/access/existing';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { decodeCursor, encodeCursor, type Page } from '@/infra/db/keyset';
import { callAccess } from './access';
import type { listCallsSchema } from './schema';
import { type CallView, callView } from './views';

export const callParts = {
  contract: { select: { id: true, name: true, customerName: true, applicationName: true } },
  caller: { select: { id: true, name: true, company: true, role: true } },
  agent: { select: { displayName: true } },
  ticket: { select: { id: true, reference: true } },
  faqEntry: { select: { id: true, externalId: true } },
} as const;

const newestFirst = [{ arrivedAt: 'desc' }, { id: 'desc' }] as const;

/** One call. @throws notFound when unknown, foreign or not for this actor */
export async function getCall(actor: Actor, id: string): Promise<CallView> {
  const call = await inTenants(actor, (tx) => tx.call.findUnique({ where: { id }, include: callParts }));
  const found = existing(call);
  if (!callAccess.view(actor, found)) existing(null);
  return callView(actor, found, clock.now());
}

/** The call log, newest first. */
export async function listCalls(actor: Actor, { cursor, limit, mine }: z.output<typeof listCallsSchema>) {
  const after = decodeCursor(cursor);
  const rows = await inTenants(actor, (tx) =>
    tx.call.findMany({
      where: {
        ...(after && {
          // The first condition lets the index begin where the last page ended.
          arrivedAt: { lte: after.at },
          OR: [{ arrivedAt: { lt: after.at } }, { id: { lt: after.id } }],
        }),
        ...(mine && actor.kind === 'person' && { agentId: actor.accountId }),
      },
      include: callParts,
      orderBy: [...newestFirst],
      take: limit + 1,
    }),
  );
  const now = clock.now();
  const visible = rows.slice(0, limit).filter((call) => callAccess.view(actor, call));
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const page: Page<CallView> = {
    items: visible.map((call) => callView(actor, call, now)),
    nextCursor: last ? encodeCursor(last.arrivedAt, last.id) : null,
  };
  return page;
}

/** Calls that ring on the actor's screen, longest waiting first. */
export async function ringingCalls(actor: PersonActor): Promise<CallView[]> {
  const rows = await inTenants(actor, (tx) =>
    tx.call.findMany({
      where: { phase: 'queued', offers: { some: { accountId: actor.accountId, endedAt: null } } },
      include: callParts,
      orderBy: { queuedAt: 'asc' },
      take: 20,
    }),
  );
  return rows.map((call) => callView(actor, call, clock.now()));
}

/** The call the actor has, or whose wrap-up is still to be written; undefined when free. */
export async function currentCall(actor: PersonActor): Promise<CallView | undefined> {
  const row = await inTenants(actor, (tx) =>
    tx.call.findFirst({
      where: {
        agentId: actor.accountId,
        wrapUpEndedAt: null,
        phase: { in: ['connecting', 'talking', 'wrapUp'] },
      },
      include: callParts,
      orderBy: { acceptedAt: 'desc' },
    }),
  );
  return row ? callView(actor, row, clock.now()) : undefined;
}

/** Every call that waits or runs, longest first. */
export async function liveCalls(actor: Actor): Promise<CallView[]> {
  const rows = await inTenants(actor, (tx) =>
    tx.call.findMany({
      where: { endedAt: null, refusal: null },
      include: callParts,
      orderBy: { arrivedAt: 'asc' },
      take: 500,
    }),
  );
  return rows
    .filter((call) => callAccess.view(actor, call))
    .map((call) => callView(actor, call, clock.now()));
}

/** How many calls wait at the hotlines the actor works for. */
export async function countWaiting(actor: PersonActor): Promise<number> {
  return inTenants(actor, (tx) => tx.call.count({ where: { phase: 'queued' } }));
}
