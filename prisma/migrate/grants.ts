import pg from 'pg';

/** Tables the application may only add to; `event` refuses change by trigger as well. */
const APPEND_ONLY = ['event', 'carrier_event', 'contract_version', 'audit_seal', 'audit_seal_head'];
/** Tables the application reaches only through SECURITY DEFINER functions and triggers. */
const BEHIND_FUNCTIONS = [
  'event_head',
  'outbox',
  'search_document',
  'sign_in_throttle',
  '_prisma_migrations',
];
/** Tables the application reads and nothing else. */
const READ_ONLY = ['event_head', 'test_clock'];

const list = (names: string[]) => names.map((name) => pg.escapeIdentifier(name)).join(', ');

/**
 * Gives the application's role exactly what it needs; safe to repeat. The role owns nothing, cannot alter
 * anything and cannot bypass row security.
 */
export async function grantToApplication(owner: pg.Client, role: string): Promise<void> {
  const app = pg.escapeIdentifier(role);
  await owner.query(`
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${app};
    -- BullMQ makes a sequence for each queue when the queue is first used, and temporary tables while it adds jobs.
    -- What stands in its schema is the owner's.
    GRANT USAGE, CREATE ON SCHEMA bullmq TO ${app};
    GRANT TEMPORARY ON DATABASE ${pg.escapeIdentifier(owner.database ?? '')} TO ${app};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app};
    REVOKE UPDATE, DELETE ON ${list(APPEND_ONLY)} FROM ${app};
    REVOKE ALL ON ${list(BEHIND_FUNCTIONS)} FROM ${app};
    REVOKE INSERT, UPDATE, DELETE ON ${list(READ_ONLY)} FROM ${app};
    GRANT SELECT ON ${list(READ_ONLY)} TO ${app};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${app};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${app};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bullmq TO ${app};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA bullmq TO ${app};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO ${app};
  `);
}
