import { query } from '@/infra/db/direct';
import { env } from '@/infra/env/env';
import { isAlive } from '@/infra/process/heartbeat';

export const dynamic = 'force-dynamic';

const CARRIER_TIMEOUT_MS = 1_000;
const failed = () => false;

async function carrierLives(): Promise<boolean | undefined> {
  const { CARRIER_URL } = env();
  if (!CARRIER_URL) return undefined;
  const answer = await fetch(new URL('/health', CARRIER_URL), {
    signal: AbortSignal.timeout(CARRIER_TIMEOUT_MS),
  });
  return answer.ok;
}

const word = (lives: boolean | undefined) => (lives === undefined ? 'notUsed' : lives ? 'ok' : 'down');

/** Whether web, database, worker and carrier live. 503 when one of them does not. */
export async function GET(): Promise<Response> {
  const [database, worker, carrier] = await Promise.all([
    query('SELECT 1').then(() => true, failed),
    isAlive('worker').catch(failed),
    carrierLives().catch(failed),
  ]);
  const ok = database && worker && carrier !== false;
  const body = { ok, web: 'ok', database: word(database), worker: word(worker), carrier: word(carrier) };
  return Response.json(body, { status: ok ? 200 : 503 });
}
