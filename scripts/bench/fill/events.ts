import type { Filler } from './plan';

/**
 * One event a ticket, numbered and hashed as the database itself does it. Built beside the table first: the hash covers
 * the whole row, whatever columns it has.
 */
export const events: Filler = {
  name: 'events',
  fill: async (client) => {
    await client.query('CREATE TEMP TABLE made (LIKE event INCLUDING DEFAULTS)');
    await client.query('ALTER TABLE made ALTER hash DROP NOT NULL');
    await client.query(
      `INSERT INTO made (tenant_id, subject_type, subject_id, seq, type, at, actor, data)
       SELECT tenant_id, 'ticket', id, 1, 'ticket.created', created_at, 'system:seed',
              jsonb_build_object('kind', kind, 'priority', priority, 'contractId', contract_id, 'callerId', caller_id)
       FROM ticket`,
    );
    await client.query(
      `INSERT INTO event (id, tenant_id, subject_type, subject_id, seq, type, at, actor, data, hash)
       SELECT id, tenant_id, subject_type, subject_id, seq, type, at, actor, data, event_hash(NULL, ROW(made.*)::event)
       FROM made`,
    );
    await client.query(
      `INSERT INTO event_head (tenant_id, subject_type, subject_id, seq, hash)
       SELECT tenant_id, subject_type, subject_id, seq, hash FROM event WHERE subject_type = 'ticket'`,
    );
    await client.query('DROP TABLE made');
  },
};
