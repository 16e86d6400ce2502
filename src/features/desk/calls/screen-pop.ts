import type { PersonActor } from '@/domain/people/actor';
import { existing } from '@/features/core/access/existing';
import { type CallerView, callersByNumber, findCaller } from '@/features/desk/callers/api';
import { type HoursNow, hoursNow, termsAt } from '@/features/desk/contracts/api';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { callAccess } from './access';
import { callParts } from './queries';
import { type CallView, callView } from './views';

export type EarlierTicket = {
  id: string;
  reference: string;
  subject: string;
  state: string;
  createdAt: string;
};

export type ScreenPop = {
  call: CallView;
  clientName: string;
  /** Everybody known under the caller's number; several may share it. */
  candidates: CallerView[];
  caller: CallerView | null;
  hours: HoursNow | null;
  earlierTickets: EarlierTicket[];
  earlierCalls: { id: string; arrivedAt: string; outcome: string | null; note: string }[];
  /** The moment all of this was true (ISO), for clocks that tick on the screen. */
  serverNow: string;
};

const EARLIER = 5;

/** Everything an agent needs to know about who is calling, in one read. */
export async function screenPop(actor: PersonActor, callId: string): Promise<ScreenPop> {
  const now = clock.now();
  return inTenants(actor, async (tx) => {
    const call = existing(await tx.call.findUnique({ where: { id: callId }, include: callParts }));
    if (!callAccess.view(actor, call)) existing(null);
    const { tenantId, callerId, contractId } = call;
    const tenant = await tx.tenant.findUnique({ where: { id: tenantId } });
    const newest = { orderBy: { createdAt: 'desc' }, take: EARLIER } as const;
    const tickets = callerId ? await tx.ticket.findMany({ where: { tenantId, callerId }, ...newest }) : [];
    const calls = callerId
      ? await tx.call.findMany({
          where: { tenantId, callerId, id: { not: callId } },
          orderBy: { arrivedAt: 'desc' },
          take: EARLIER,
        })
      : [];
    return {
      call: callView(actor, call, now),
      clientName: tenant?.name ?? '',
      candidates: await callersByNumber(tx, actor, tenantId, call.fromNumber),
      caller: callerId ? ((await findCaller(tx, actor, callerId)) ?? null) : null,
      hours: contractId ? hoursNow(await termsAt(tx, contractId, now), now) : null,
      earlierTickets: tickets.map(({ id, reference, subject, state, createdAt }) => ({
        id,
        reference,
        subject,
        state,
        createdAt: createdAt.toISOString(),
      })),
      earlierCalls: calls.map(({ id, arrivedAt, outcome, note }) => ({
        id,
        arrivedAt: arrivedAt.toISOString(),
        outcome,
        note,
      })),
      serverNow: new Date(now).toISOString(),
    };
  });
}
