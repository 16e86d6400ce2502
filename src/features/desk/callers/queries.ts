import type { Actor } from '@/domain/people/actor';
import type { Tx } from '@/infra/db/in-tenants';
import { callerAccess } from './access';
import { type CallerView, callerView } from './views';

const MANY = 10;

/** Everybody known in the tenant under a number (E.164); several people may share it. */
export async function callersByNumber(
  tx: Tx,
  actor: Actor,
  tenantId: string,
  number: string,
): Promise<CallerView[]> {
  const callers = await tx.caller.findMany({
    where: { tenantId, phones: { some: { tenantId, number } } },
    include: { phones: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MANY,
  });
  return callers.filter((caller) => callerAccess.view(actor, caller)).map(callerView);
}

/** Callers of the tenant whose name begins with the text. */
export async function callersByName(
  tx: Tx,
  actor: Actor,
  tenantId: string,
  text: string,
): Promise<CallerView[]> {
  const callers = await tx.caller.findMany({
    where: { tenantId, name: { contains: text, mode: 'insensitive' } },
    include: { phones: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MANY,
  });
  return callers.filter((caller) => callerAccess.view(actor, caller)).map(callerView);
}

/** One caller; undefined when unknown or foreign. */
export async function findCaller(tx: Tx, actor: Actor, id: string): Promise<CallerView | undefined> {
  const caller = await tx.caller.findUnique({ where: { id }, include: { phones: true } });
  return caller && callerAccess.view(actor, caller) ? callerView(caller) : undefined;
}
