CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Tenancy ------------------------------------------------------------------------------------------

-- The tenants of the running transaction, empty when none were set, so that nothing is visible.
CREATE FUNCTION app_tenants() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(string_to_array(nullif(current_setting('app.tenants', true), ''), ',')::uuid[], '{}') $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'tenant', 'account', 'membership', 'session', 'event', 'event_head', 'outbox',
    'service_contract', 'contract_version', 'hotline_number', 'caller', 'caller_phone',
    'call', 'call_offer', 'carrier_event', 'agent_state',
    'ticket_counter', 'ticket', 'ticket_entry', 'sla_clock', 'faq_entry', 'faq_translation'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenants ON %I USING (tenant_id = ANY ((SELECT app_tenants())::uuid[]))
                                   WITH CHECK (tenant_id = ANY ((SELECT app_tenants())::uuid[]))', t);
  END LOOP;
END $$;

ALTER TABLE tenant ADD CONSTRAINT tenant_owns_itself CHECK (tenant_id = id);

-- Events: numbered, chained, never changed -----------------------------------------------------------

-- What is hashed of an event, after the hash before it. jsonb prints in one canonical form.
CREATE FUNCTION event_hash(prev bytea, e event) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(coalesce(prev, '\x') || convert_to(jsonb_build_array(
    e.tenant_id, e.subject_type, e.subject_id, e.seq, e.type,
    (extract(epoch FROM e.at) * 1000)::bigint, e.actor, e.data)::text, 'UTF8'))
$$;

CREATE FUNCTION event_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE head event_head;
BEGIN
  INSERT INTO event_head (tenant_id, subject_type, subject_id, seq, hash)
    VALUES (NEW.tenant_id, NEW.subject_type, NEW.subject_id, 0, '\x') ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM event_head
    WHERE subject_type = NEW.subject_type AND subject_id = NEW.subject_id FOR UPDATE;
  IF head.tenant_id <> NEW.tenant_id THEN
    RAISE EXCEPTION 'subject % % belongs to another tenant', NEW.subject_type, NEW.subject_id;
  END IF;
  NEW.seq := head.seq + 1;
  NEW.prev_hash := nullif(head.hash, '\x');
  NEW.hash := event_hash(NEW.prev_hash, NEW);
  UPDATE event_head SET seq = NEW.seq, hash = NEW.hash
    WHERE subject_type = NEW.subject_type AND subject_id = NEW.subject_id;
  RETURN NEW;
END $$;

CREATE FUNCTION event_to_outbox() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO outbox (tenant_id, event_id) SELECT tenant_id, id FROM inserted;
  RETURN NULL;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER event_chain BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION event_chain();
CREATE TRIGGER event_to_outbox AFTER INSERT ON event REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION event_to_outbox();
CREATE TRIGGER event_refuse_change BEFORE UPDATE OR DELETE ON event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_refuse_truncate BEFORE TRUNCATE ON event EXECUTE FUNCTION refuse_change();

-- What the relay may do: lease rows, so that several relays never hold a transaction while they deliver.
CREATE FUNCTION outbox_lease(p_now timestamptz, p_until timestamptz, p_limit int)
RETURNS TABLE (outbox_id bigint, event_id bigint, tenant_id uuid, subject_type text, subject_id uuid, seq int,
               type text, at timestamptz, actor text, data jsonb)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH due AS (
    SELECT o.id FROM outbox o WHERE o.leased_until IS NULL OR o.leased_until <= p_now
    ORDER BY o.id LIMIT p_limit FOR UPDATE SKIP LOCKED
  ), leased AS (
    UPDATE outbox o SET leased_until = p_until FROM due WHERE o.id = due.id RETURNING o.id, o.event_id
  )
  SELECT l.id, e.id, e.tenant_id, e.subject_type, e.subject_id, e.seq, e.type, e.at, e.actor, e.data
  FROM leased l JOIN event e ON e.id = l.event_id ORDER BY l.id
$$;

CREATE FUNCTION outbox_done(p_ids bigint[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ DELETE FROM outbox WHERE id = ANY (p_ids) $$;

-- Signing in looks across tenants ---------------------------------------------------------------------

CREATE FUNCTION account_for_sign_in(p_email text)
RETURNS TABLE (account_id uuid, tenant_id uuid, password_hash text, state text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT id, tenant_id, password_hash, state FROM account WHERE email = lower(p_email) $$;

-- Who a session belongs to, with everything an actor is made of, no row when ended, expired or locked.
CREATE FUNCTION actor_of_session(p_token_hash bytea, p_now timestamptz)
RETURNS TABLE (session_id uuid, account_id uuid, home_tenant_id uuid, name text, email text, locale text,
               time_zone text, languages text[], memberships jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.id, a.id, a.tenant_id, a.name, a.email, a.locale, a.time_zone, a.languages,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('tenantId', t.id, 'kind', t.kind, 'name', t.name,
                                                       'roles', to_jsonb(m.roles)) ORDER BY t.name), '[]')
          FROM membership m JOIN tenant t ON t.id = m.tenant_id
          WHERE m.account_id = a.id AND m.ended_at IS NULL)
  FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.token_hash = p_token_hash AND s.revoked_at IS NULL AND s.expires_at > p_now AND a.state = 'active'
$$;

-- Telephony ---------------------------------------------------------------------------------------------

-- The contract behind a hotline number. For a number nobody knows, the call centre that logs it.
CREATE FUNCTION hotline_contract(p_number text)
RETURNS TABLE (tenant_id uuid, operator_id uuid, contract_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.tenant_id, c.operator_id, c.id FROM hotline_number n JOIN service_contract c ON c.id = n.contract_id
  WHERE n.number = p_number
  UNION ALL
  SELECT NULL, t.id, NULL FROM (SELECT id FROM tenant WHERE kind = 'operator' ORDER BY created_at, id LIMIT 1) t
  WHERE NOT EXISTS (SELECT FROM hotline_number WHERE number = p_number)
$$;

CREATE FUNCTION hotline_numbers() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT number FROM hotline_number ORDER BY number $$;

-- Calls that are not over, for the sweep that repairs them.
CREATE FUNCTION open_calls() RETURNS TABLE (call_id uuid, tenant_id uuid, operator_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT k.id, k.tenant_id, coalesce(c.operator_id, k.tenant_id)
  FROM call k LEFT JOIN service_contract c ON c.id = k.contract_id
  WHERE k.ended_at IS NULL ORDER BY k.arrived_at
$$;

-- The call a carrier's id belongs to, for status callbacks whose address is fixed.
CREATE FUNCTION call_of_carrier(p_sid text) RETURNS TABLE (call_id uuid, tenant_id uuid, operator_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT k.id, k.tenant_id, coalesce(c.operator_id, k.tenant_id)
  FROM call k LEFT JOIN service_contract c ON c.id = k.contract_id WHERE k.carrier_sid = p_sid
$$;

-- Agents whose last browser went away while they counted as reachable.
CREATE FUNCTION vanished_agents(p_seen_before timestamptz) RETURNS TABLE (account_id uuid, tenant_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT account_id, tenant_id FROM agent_state
  WHERE state IN ('available', 'away') AND (seen_at IS NULL OR seen_at < p_seen_before)
$$;

-- SLA clocks ----------------------------------------------------------------------------------------------

-- Records every clock that ran out or reached a warning point by p_now: clocks, events and (by trigger) outbox
-- rows in one statement each. Any number of watchers may run it side by side.
CREATE FUNCTION sla_clocks_fire(p_now timestamptz, p_limit int)
RETURNS TABLE (breached int, warned int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  WITH due AS (
    SELECT id FROM sla_clock WHERE state = 'running' AND breached_at IS NULL AND due_at <= p_now
    ORDER BY due_at LIMIT p_limit FOR UPDATE SKIP LOCKED
  ), fired AS (
    UPDATE sla_clock c SET breached_at = c.due_at, warn_at = NULL, raised_percent = 100, version = c.version + 1
    FROM due WHERE c.id = due.id RETURNING c.*
  ), recorded AS (
    INSERT INTO event (tenant_id, subject_type, subject_id, type, at, actor, data)
    SELECT tenant_id, 'ticket', ticket_id, 'ticket.clockBreached', p_now, 'system:watcher',
           jsonb_build_object('clock', kind, 'clockId', id, 'dueAt', due_at)
    FROM fired ORDER BY ticket_id, kind RETURNING 1
  ) SELECT count(*) INTO breached FROM recorded;

  WITH due AS (
    SELECT id FROM sla_clock WHERE state = 'running' AND breached_at IS NULL AND warn_at <= p_now
    ORDER BY warn_at LIMIT p_limit FOR UPDATE SKIP LOCKED
  ), fired AS (
    UPDATE sla_clock c SET warned_at = coalesce(c.warned_at, c.warn_at), version = c.version + 1,
           raised_percent = (SELECT max(p) FROM unnest(c.warnings, c.warn_at_percent) u(w, p) WHERE w <= p_now),
           warn_at = (SELECT min(w) FROM unnest(c.warnings) w WHERE w > p_now)
    FROM due WHERE c.id = due.id RETURNING c.*
  ), recorded AS (
    INSERT INTO event (tenant_id, subject_type, subject_id, type, at, actor, data)
    SELECT tenant_id, 'ticket', ticket_id, 'ticket.clockWarned', p_now, 'system:watcher',
           jsonb_build_object('clock', kind, 'clockId', id, 'dueAt', due_at)
    FROM fired ORDER BY ticket_id, kind RETURNING 1
  ) SELECT count(*) INTO warned FROM recorded;
  RETURN NEXT;
END $$;

CREATE FUNCTION sla_clocks_next_due() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT least(
    (SELECT min(due_at) FROM sla_clock WHERE state = 'running' AND breached_at IS NULL),
    (SELECT min(warn_at) FROM sla_clock WHERE state = 'running' AND breached_at IS NULL AND warn_at IS NOT NULL))
$$;

CREATE INDEX sla_clock_due ON sla_clock (due_at) WHERE state = 'running' AND breached_at IS NULL;
CREATE INDEX sla_clock_warn ON sla_clock (warn_at)
  WHERE state = 'running' AND breached_at IS NULL AND warn_at IS NOT NULL;

-- Search -----------------------------------------------------------------------------------------------------

CREATE FUNCTION search_config(p_locale text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE left(p_locale, 2) WHEN 'de' THEN 'pg_catalog.german'::regconfig
    WHEN 'en' THEN 'pg_catalog.english'::regconfig WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig ELSE 'pg_catalog.simple'::regconfig END
$$;

CREATE FUNCTION search_vector(p_locale text, p_title text, p_body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector(public.search_config(p_locale), p_title), 'A')
      || setweight(to_tsvector(public.search_config(p_locale), p_body), 'C')
$$;

CREATE INDEX search_document_vector ON search_document USING gin (search_vector(locale, title, body));
CREATE INDEX search_document_title ON search_document USING gin (title gin_trgm_ops);

CREATE FUNCTION search_documents(p_kind text, p_query text, p_contract uuid, p_limit int)
RETURNS TABLE (subject_id uuid, locale text, score real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH asked AS (
    SELECT l.locale, replace(plainto_tsquery(search_config(l.locale), p_query)::text, ' & ', ' | ')::tsquery AS query
    FROM unnest(ARRAY['de', 'en', 'es', 'fr', 'und']) AS l(locale)
  ), found AS (
    SELECT d.subject_id, d.locale,
           ts_rank(search_vector(d.locale, d.title, d.body), a.query) + word_similarity(p_query, d.title) AS score
    FROM search_document d JOIN asked a ON search_config(a.locale) = search_config(d.locale)
    WHERE d.kind = p_kind AND d.tenant_id = ANY (app_tenants())
      AND (p_contract IS NULL OR d.contract_id = p_contract)
      AND (search_vector(d.locale, d.title, d.body) @@ a.query OR p_query <% d.title)
  )
  SELECT f.subject_id, f.locale, f.score::real FROM found f ORDER BY f.score DESC, f.subject_id LIMIT p_limit
$$;

CREATE FUNCTION search_index(p_kind text, p_subject uuid, p_locale text, p_tenant uuid, p_contract uuid,
                             p_title text, p_body text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT p_tenant = ANY (app_tenants()) THEN RAISE EXCEPTION 'foreign tenant' USING ERRCODE = '42501'; END IF;
  INSERT INTO search_document AS d (kind, subject_id, locale, tenant_id, contract_id, title, body)
  VALUES (p_kind, p_subject, p_locale, p_tenant, p_contract, p_title, p_body)
  ON CONFLICT (kind, subject_id, locale) DO UPDATE
    SET title = EXCLUDED.title, body = EXCLUDED.body, contract_id = EXCLUDED.contract_id
    WHERE d.tenant_id = EXCLUDED.tenant_id;
END $$;

-- Lists ----------------------------------------------------------------------------------------------------------

CREATE INDEX call_queue ON call (queued_at) WHERE phase = 'queued';
CREATE INDEX call_open ON call (arrived_at) WHERE ended_at IS NULL;
CREATE INDEX call_unfinished ON call (agent_id) WHERE agent_id IS NOT NULL AND wrap_up_ended_at IS NULL;
CREATE INDEX call_offer_open ON call_offer (account_id) WHERE ended_at IS NULL;
CREATE INDEX ticket_open ON ticket (tenant_id, created_at) WHERE state NOT IN ('solved', 'closed');

-- The tables of BullMQ and socket.io live apart from ours.
CREATE SCHEMA IF NOT EXISTS bullmq;
CREATE TABLE socket_io_attachments (id bigserial UNIQUE, created_at timestamptz DEFAULT now(), payload bytea);

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
