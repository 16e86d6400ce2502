import { createHash } from 'node:crypto';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { clock } from '@/infra/clock/clock';
import { withCommitMark } from '@/infra/db/before-commit';
import type { IdempotencyKey } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';

const KEPT_MS = 24 * 60 * 60 * 1000;
/** Longer than any use case may take: whoever began a write that long ago has died over it. */
const LEASE_MS = 120_000;
const KEY = /^[\x21-\x7e]{1,200}$/;
const HEADER = '/headers/Idempotency-Key';

/** An answer as it is kept and sent again. */
export type Answer = { status: number; etag: string | null; body: string };

type Write = { tenantId: string; accountId: string; key: string; requestHash: Uint8Array<ArrayBuffer> };

/** The key a request names itself by. @throws input.invalid */
export function idempotencyKeyOf(request: Request): string | undefined {
  const key = request.headers.get('idempotency-key') ?? undefined;
  if (key === undefined || KEY.test(key)) return key;
  throw new AppError('input.invalid', {}, [{ pointer: HEADER, code: 'idempotencyKey' }]);
}

function hashOf(request: Request, text: string): Uint8Array<ArrayBuffer> {
  const { pathname, search } = new URL(request.url);
  const parts = [request.method, pathname, search, request.headers.get('if-match'), text];
  return Uint8Array.from(createHash('sha256').update(JSON.stringify(parts)).digest());
}

const mismatch = () =>
  new AppError('idempotency.mismatch', {}, [{ pointer: HEADER, code: 'idempotency.mismatch' }]);

/** What an earlier request with the key means for this one: its answer, a refusal, or nothing if it died over it. */
function judge(earlier: IdempotencyKey, { requestHash }: Write, now: number): Answer | undefined {
  const { status, etag, body, committed, createdAt } = earlier;
  if (!Buffer.from(requestHash).equals(earlier.requestHash)) throw mismatch();
  if (status !== null) return { status, etag, body: body ?? '' };
  if (createdAt.getTime() + LEASE_MS > now) throw new AppError('idempotency.inProgress');
  if (committed) throw new AppError('idempotency.answerLost');
  return undefined;
}

/** Makes the key this request's own, unless an earlier one has it. @returns the earlier one's answer */
async function claim(tx: Tx, write: Write): Promise<Answer | undefined> {
  const now = clock.now();
  const { accountId, key } = write;
  await tx.idempotencyKey.deleteMany({ where: { accountId, expiresAt: { lte: new Date(now) } } });
  const times = { createdAt: new Date(now), expiresAt: new Date(now + KEPT_MS) };
  const { count } = await tx.idempotencyKey.createMany({
    data: { ...write, ...times },
    skipDuplicates: true,
  });
  if (count === 1) return undefined;
  const where = { accountId_key: { accountId, key } };
  const earlier = await tx.idempotencyKey.findUniqueOrThrow({ where });
  const answer = judge(earlier, write, now);
  if (answer) return answer;
  const taken = { accountId, key, createdAt: earlier.createdAt };
  const over = await tx.idempotencyKey.updateMany({ where: taken, data: times });
  if (over.count === 0) throw new AppError('idempotency.inProgress');
  return undefined;
}

/** Does the work and keeps its answer; after a refusal nothing happened, and the key is free again. */
async function carryOut({ tenantId, accountId, key }: Write, work: () => Promise<Answer>): Promise<Answer> {
  const own = { accountId, key };
  const keep = (answer?: Answer) =>
    inTenants({ tenants: [tenantId] }, (tx) =>
      answer
        ? tx.idempotencyKey.updateMany({ where: own, data: answer })
        : tx.idempotencyKey.deleteMany({ where: own }),
    );
  const mark = async (tx: Tx) => {
    await tx.idempotencyKey.updateMany({ where: own, data: { committed: true } });
  };
  const answer = await withCommitMark(mark, work);
  await keep(answer.status < 400 ? answer : undefined);
  return answer;
}

/**
 * Does a write at most once for a key: sent again, the same request gets the answer of the first.
 * @throws idempotency.mismatch, idempotency.inProgress, idempotency.answerLost
 */
export async function once(
  actor: PersonActor,
  { request, text, key }: { request: Request; text: string; key: string },
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { homeTenantId: tenantId, accountId } = actor;
  const write = { tenantId, accountId, key, requestHash: hashOf(request, text) };
  const earlier = await inTenants({ tenants: [tenantId] }, (tx) => claim(tx, write));
  return earlier ?? carryOut(write, work);
}
