import { ChainCheck } from '@/domain/audit/chain-check';
import { type Findings, finding } from '@/domain/audit/findings';
import { linkHash } from '../hashes';
import { type Read, rowsOf } from '../streams';
import { storedEvents, storedHeads } from './stored-events';

/** Recomputes every event of a tenant and follows every chain to its head. */
export async function checkChains(
  read: Read,
  tenantId: string,
  findings: Findings,
): Promise<{ events: number; subjects: number }> {
  const check = new ChainCheck(linkHash);
  for await (const event of rowsOf(storedEvents(read, tenantId))) findings.add(check.next(event));
  findings.add(check.end());
  for await (const head of rowsOf(storedHeads(read, tenantId))) {
    if (head.isBare) findings.add([finding('chainMissing', { tenantId, ...head }, 1)]);
  }
  return check.counted;
}
