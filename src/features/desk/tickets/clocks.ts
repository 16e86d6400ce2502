import { z } from 'zod';
import { nextAlarm } from '@/domain/sla/alarms';
import { type Clock, reopenClock, startClock, stopClock } from '@/domain/sla/clock';
import { type ClockKind, calendarOf, clockKinds, type Priority, targetSeconds } from '@/domain/sla/terms';
import { type Terms, termsOf } from '@/features/desk/contracts/api';
import type { SlaClock } from '@/infra/db/generated/client';
import { type Tx, wakeAfterCommit } from '@/infra/db/in-tenants';

const pausesSchema = z.array(z.object({ from: z.number(), to: z.number(), reason: z.string() }));

/** A stored clock as the domain's. */
export function clockOf(row: SlaClock): Clock {
  return {
    kind: row.kind as ClockKind,
    state: row.state as Clock['state'],
    startedAt: row.startedAt.getTime(),
    targetSeconds: row.targetSeconds,
    warnAtPercent: row.warnAtPercent,
    dueAt: row.dueAt.getTime(),
    warnings: row.warnings.map((at) => at.getTime()),
    pauses: pausesSchema.parse(row.pauses).map(({ from, to }) => [from, to] as const),
    pausedAt: row.pausedAt?.getTime(),
    stoppedAt: row.stoppedAt?.getTime(),
    raisedPercent: row.raisedPercent,
  };
}

/** The domain's clock as columns; `warnAt` is the next warning the watcher shall raise. */
function columnsOf(clock: Clock) {
  const alarm = nextAlarm(clock);
  return {
    state: clock.state,
    targetSeconds: clock.targetSeconds,
    startedAt: new Date(clock.startedAt),
    dueAt: new Date(clock.dueAt),
    warnAtPercent: [...clock.warnAtPercent],
    warnings: clock.warnings.map((at) => new Date(at)),
    warnAt: alarm && alarm.percent < 100 && clock.state === 'running' ? new Date(alarm.at) : null,
    raisedPercent: clock.raisedPercent,
    stoppedAt: clock.stoppedAt === undefined ? null : new Date(clock.stoppedAt),
    pausedAt: clock.pausedAt === undefined ? null : new Date(clock.pausedAt),
  };
}

type NewClocks = { tenantId: string; ticketId: string; priority: Priority; startedAt: number };

/** Starts every clock the terms promise for the priority. */
export async function startClocks(
  tx: Tx,
  terms: Terms,
  { tenantId, ticketId, priority, startedAt }: NewClocks,
) {
  const rows = clockKinds.flatMap((kind) => {
    const seconds = targetSeconds(terms.sla, kind, priority);
    if (seconds === undefined) return [];
    const calendar = calendarOf(terms.sla, kind, terms.calendar);
    const { warnAtPercent } = terms.sla;
    const clock = startClock({ kind, startedAt, targetSeconds: seconds, calendar, warnAtPercent });
    return [{ tenantId, ticketId, kind, ...columnsOf(clock) }];
  });
  await tx.slaClock.createMany({ data: rows });
  wakeAfterCommit(tx, 'sla_clocks');
}

async function lockClocks(tx: Tx, ticketId: string): Promise<SlaClock[]> {
  await tx.$queryRaw`SELECT 1 FROM sla_clock WHERE ticket_id = ${ticketId}::uuid FOR UPDATE`;
  return tx.slaClock.findMany({ where: { ticketId }, orderBy: [{ kind: 'asc' }, { cycle: 'asc' }] });
}

async function saveClock(tx: Tx, row: SlaClock, clock: Clock): Promise<void> {
  const missed = clock.state === 'missed' && !row.breachedAt ? { breachedAt: row.dueAt } : {};
  await tx.slaClock.update({
    where: { id: row.id },
    data: { ...columnsOf(clock), ...missed, version: { increment: 1 } },
  });
}

/**
 * Stops the ticket's clocks of the given kinds at `now` (ms).
 * @returns the kinds that were running
 */
export async function stopClocks(tx: Tx, ticketId: string, kinds: readonly ClockKind[], now: number) {
  const stopped: { kind: ClockKind; state: Clock['state'] }[] = [];
  for (const row of await lockClocks(tx, ticketId)) {
    const clock = clockOf(row);
    if (clock.stoppedAt !== undefined || !kinds.includes(clock.kind)) continue;
    const after = stopClock(clock, now);
    await saveClock(tx, row, after);
    stopped.push({ kind: after.kind, state: after.state });
  }
  return stopped;
}

/** Lets clocks of the given kinds run on after a reopening; the time they stood still does not count. */
export async function reopenClocks(
  tx: Tx,
  { id, contractVersionId }: { id: string; contractVersionId: string },
  kinds: readonly ClockKind[],
  now: number,
): Promise<void> {
  const version = await tx.contractVersion.findUniqueOrThrow({ where: { id: contractVersionId } });
  const terms = termsOf(version, now);
  const rows = await lockClocks(tx, id);
  for (const kind of kinds) {
    const last = rows.findLast((row) => row.kind === kind);
    if (!last) continue;
    const calendar = calendarOf(terms.sla, kind, terms.calendar);
    await saveClock(tx, last, reopenClock(clockOf(last), calendar, now));
  }
  wakeAfterCommit(tx, 'sla_clocks');
}
