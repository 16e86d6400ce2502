import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemActor } from '@/domain/people/actor';
import { type Verification, verifyTenant } from '@/features/core/audit/commands/verify-tenant';
import { sealKeys } from '@/features/core/audit/seal-keys';
import type { AuditSettings } from '@/features/core/audit/settings';
import { record } from '@/features/core/events/api';
import { clock, moveClock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { ownerDatabase } from './owner-database';

const DAY_MS = 86_400_000;
const LATER_MS = 10 * 60_000;

/** Tables the owner tampers with. */
export const TABLES = ['event', 'event_head', 'audit_seal', 'audit_seal_head'] as const;

/** A statement of the owner with its values. */
export type Statement = [sql: string, ...values: unknown[]];

/** Runs statements as the owner, who silences the triggers first. */
export async function tamper(...statements: Statement[]): Promise<void> {
  for (const table of TABLES) await ownerDatabase.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  for (const [sql, ...values] of statements) await ownerDatabase.query(sql, values);
  for (const table of TABLES) await ownerDatabase.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
}

/** Keys nobody else has and a folder of their own. */
export async function ownSettings(): Promise<AuditSettings & { exportDir: string }> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const exportDir = await mkdtemp(join(tmpdir(), 'leitstand-seals-'));
  return { keys: sealKeys(privateKey), exportDir };
}

/** Records so many events of a subject, a new one unless given. */
export async function happen(
  tenantId: string,
  times: number,
  subjectId: string = randomUUID(),
): Promise<string> {
  const actor = systemActor('seed', [tenantId]);
  for (let time = 0; time < times; time++) {
    await inTenants(actor, (tx) =>
      record(tx, actor, {
        tenantId,
        subject: { type: 'ticket', id: subjectId },
        type: 'ticket.noted',
        data: { time, text: 'Ä "quoted" \u2028 \\ \u0001 😀', nested: { b: 1.5, a: [null, true, 1e21] } },
      }),
    );
  }
  return subjectId;
}

/** Goes to the next day. */
export const nextDay = (): void => moveClock(clock.now() - Date.now() + DAY_MS);

/** Lets the time go by in which an export may still be on its way. */
export const later = (): void => moveClock(clock.now() - Date.now() + LATER_MS);

/** Verifies as `audit:verify` does. */
export const verify = (tenantId: string, settings: AuditSettings): Promise<Verification> =>
  verifyTenant(systemActor('auditor', [tenantId]), { tenantId }, settings);

/** What was found, each as "code type id seq". */
export const named = ({ findings }: Verification): string[] =>
  findings
    .map(({ code, subjectType, subjectId, seq }) => `${code} ${subjectType} ${subjectId} ${seq}`)
    .sort();
