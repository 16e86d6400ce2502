-- The request an event was recorded in travels with the outbox row into jobs and their log lines. It stands there and
-- not in the event, whose hash covers what happened and not how it came in.
ALTER TABLE outbox ADD COLUMN request_id text;

CREATE OR REPLACE FUNCTION event_to_outbox() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO outbox (tenant_id, event_id, request_id)
    SELECT tenant_id, id, nullif(current_setting('app.request_id', true), '') FROM inserted;
  RETURN NULL;
END $$;

DROP FUNCTION outbox_lease(timestamptz, timestamptz, int);
CREATE FUNCTION outbox_lease(p_now timestamptz, p_until timestamptz, p_limit int)
RETURNS TABLE (outbox_id bigint, event_id bigint, tenant_id uuid, subject_type text, subject_id uuid, seq int,
               type text, at timestamptz, actor text, data jsonb, request_id text)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH due AS (
    SELECT o.id FROM outbox o WHERE o.leased_until IS NULL OR o.leased_until <= p_now
    ORDER BY o.id LIMIT p_limit FOR UPDATE SKIP LOCKED
  ), leased AS (
    UPDATE outbox o SET leased_until = p_until FROM due WHERE o.id = due.id
    RETURNING o.id, o.event_id, o.request_id
  )
  SELECT l.id, e.id, e.tenant_id, e.subject_type, e.subject_id, e.seq, e.type, e.at, e.actor, e.data, l.request_id
  FROM leased l JOIN event e ON e.id = l.event_id ORDER BY l.id
$$;

-- How far the relay is behind: rows that wait (counted up to a bound), and when the oldest was recorded.
CREATE FUNCTION outbox_lag() RETURNS TABLE (waiting int, oldest timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT (SELECT count(*)::int FROM (SELECT FROM outbox LIMIT 100000) bounded),
         (SELECT e.at FROM outbox o JOIN event e ON e.id = o.event_id ORDER BY o.id LIMIT 1)
$$;

-- Which migrations this database has, for a process that asks whether it fits. In PL/pgSQL, whose tables are looked up
-- when it runs: the shadow database that migrations are compared in has no such table.
CREATE FUNCTION migrations_applied() RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY SELECT m.migration_name::text FROM _prisma_migrations m
    WHERE m.finished_at IS NOT NULL AND m.rolled_back_at IS NULL ORDER BY 1;
END $$;

REVOKE ALL ON FUNCTION outbox_lease, outbox_lag, migrations_applied FROM PUBLIC;
