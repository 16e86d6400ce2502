-- DropForeignKey
ALTER TABLE "session" DROP CONSTRAINT "session_account_id_fkey";

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "method" TEXT NOT NULL DEFAULT 'password';

-- AlterTable
-- Companies that exist already decide for themselves; new ones begin with the second factor required.
ALTER TABLE "tenant" ADD COLUMN     "second_factor_roles" TEXT[] DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "tenant" ALTER COLUMN "second_factor_roles" SET DEFAULT ARRAY['administrator', 'manager', 'medicalExpert']::TEXT[];

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" BYTEA NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "account_link" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" BYTEA,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "leased_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_totp" (
    "account_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_step" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "account_totp_pkey" PRIMARY KEY ("tenant_id","account_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sign_in_throttle_last_at_idx" ON "sign_in_throttle"("last_at");

-- CreateIndex
CREATE UNIQUE INDEX "account_link_token_hash_key" ON "account_link"("token_hash");

-- CreateIndex
CREATE INDEX "account_link_account_id_purpose_idx" ON "account_link"("account_id", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_account_id_code_hash_key" ON "recovery_code"("account_id", "code_hash");

-- CreateIndex
CREATE INDEX "account_name_id_idx" ON "account"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "account_tenant_id_id_key" ON "account"("tenant_id", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_tenant_id_account_id_fkey" FOREIGN KEY ("tenant_id", "account_id") REFERENCES "account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_tenant_id_account_id_fkey" FOREIGN KEY ("tenant_id", "account_id") REFERENCES "account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_totp" ADD CONSTRAINT "account_totp_tenant_id_account_id_fkey" FOREIGN KEY ("tenant_id", "account_id") REFERENCES "account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_tenant_id_account_id_fkey" FOREIGN KEY ("tenant_id", "account_id") REFERENCES "account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row security -------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['account_link', 'account_totp', 'recovery_code'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenants ON %I USING (tenant_id = ANY ((SELECT app_tenants())::uuid[]))
                                   WITH CHECK (tenant_id = ANY ((SELECT app_tenants())::uuid[]))', t);
  END LOOP;
END $$;

ALTER TABLE account ADD CONSTRAINT account_state
  CHECK (state IN ('invited', 'active', 'locked', 'pseudonymised'));
ALTER TABLE account_link ADD CONSTRAINT account_link_purpose CHECK (purpose IN ('invitation', 'reset'));

CREATE INDEX account_link_unsent ON account_link (requested_at)
  WHERE sent_at IS NULL AND revoked_at IS NULL AND used_at IS NULL;

-- Insurers stand apart: nobody works both for an insurer and for a call centre or its clients.
CREATE FUNCTION membership_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (
    SELECT FROM account a JOIN tenant h ON h.id = a.tenant_id JOIN tenant t ON t.id = NEW.tenant_id
    WHERE a.id = NEW.account_id AND h.id <> t.id AND 'insurer' IN (h.kind, t.kind)
  ) THEN
    RAISE EXCEPTION 'an insurer is served by its own people only' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER membership_apart BEFORE INSERT OR UPDATE OF tenant_id, account_id ON membership
  FOR EACH ROW EXECUTE FUNCTION membership_apart();

-- Signing in: attempts are counted before they are tried, so that many at once do not slip through --------------

-- Counts one attempt for every key and answers 0, or counts nothing and answers how many seconds to wait. From the
-- p_free-th failure on the wait doubles, up to p_longest seconds; from the p_last-th on the key stays blocked.
-- A day without attempts forgets them.
CREATE FUNCTION sign_in_reserve(p_keys bytea[], p_free int[], p_last int[], p_longest int, p_now timestamptz)
RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE blocked timestamptz;
BEGIN
  INSERT INTO sign_in_throttle (key, failures, last_at)
    SELECT k, 0, p_now FROM unnest(p_keys) k ORDER BY k ON CONFLICT DO NOTHING;
  PERFORM FROM sign_in_throttle WHERE key = ANY (p_keys) ORDER BY key FOR UPDATE;
  SELECT max(blocked_until) INTO blocked FROM sign_in_throttle WHERE key = ANY (p_keys) AND blocked_until > p_now;
  IF blocked IS NOT NULL THEN
    RETURN ceil(extract(epoch FROM least(blocked, p_now + interval '1 day') - p_now))::int;
  END IF;
  UPDATE sign_in_throttle SET failures = 0 WHERE key = ANY (p_keys) AND last_at < p_now - interval '1 day';
  UPDATE sign_in_throttle t SET failures = t.failures + 1, last_at = p_now, blocked_until = CASE
      WHEN t.failures + 1 >= u.last THEN 'infinity'
      WHEN t.failures + 1 >= u.free
        THEN p_now + least(p_longest, (2 ^ least(t.failures + 1 - u.free, 30))::bigint) * interval '1 second'
    END
  FROM unnest(p_keys, p_free, p_last) AS u(k, free, last) WHERE t.key = u.k;
  RETURN 0;
END $$;

-- Takes one counted attempt back: it was no failure.
CREATE FUNCTION sign_in_refund(p_keys bytea[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0), blocked_until = NULL WHERE key = ANY (p_keys)
$$;

CREATE FUNCTION sign_in_clear(p_key bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ DELETE FROM sign_in_throttle WHERE key = p_key $$;

CREATE FUNCTION sign_in_forget(p_before timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DELETE FROM sign_in_throttle WHERE last_at < p_before AND (blocked_until IS NULL OR blocked_until < p_before)
$$;

-- Who a session belongs to. Whoever must have a second factor and has none yet is told so and gets no membership:
-- they can set it up, and nothing else.
DROP FUNCTION actor_of_session(bytea, timestamptz);
CREATE FUNCTION actor_of_session(p_token_hash bytea, p_now timestamptz)
RETURNS TABLE (session_id uuid, account_id uuid, home_tenant_id uuid, name text, email text, locale text,
               time_zone text, languages text[], memberships jsonb, must_enrol boolean, last_seen_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.id, a.id, a.tenant_id, a.name, a.email, a.locale, a.time_zone, a.languages,
         CASE WHEN enrol.must THEN '[]' ELSE
           (SELECT coalesce(jsonb_agg(jsonb_build_object('tenantId', t.id, 'kind', t.kind, 'name', t.name,
                                                         'roles', to_jsonb(m.roles)) ORDER BY t.name), '[]')
            FROM membership m JOIN tenant t ON t.id = m.tenant_id
            WHERE m.account_id = a.id AND m.ended_at IS NULL) END,
         enrol.must, s.last_seen_at
  FROM session s JOIN account a ON a.id = s.account_id
  CROSS JOIN LATERAL (
    SELECT s.method = 'password'
       AND NOT EXISTS (SELECT FROM account_totp o WHERE o.account_id = a.id)
       AND EXISTS (SELECT FROM membership m JOIN tenant t ON t.id = m.tenant_id
                   WHERE m.account_id = a.id AND m.ended_at IS NULL AND m.roles && t.second_factor_roles) AS must
  ) enrol
  WHERE s.token_hash = p_token_hash AND s.revoked_at IS NULL AND s.expires_at > p_now AND a.state = 'active'
$$;

CREATE FUNCTION session_seen(p_session uuid, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ UPDATE session SET last_seen_at = p_now WHERE id = p_session AND last_seen_at < p_now $$;

-- Links by mail ------------------------------------------------------------------------------------------------

-- The account a link's token belongs to; nothing when it was used, revoked or has expired.
CREATE FUNCTION account_of_link(p_token_hash bytea, p_now timestamptz)
RETURNS TABLE (link_id uuid, purpose text, account_id uuid, tenant_id uuid, name text, email text, state text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT l.id, l.purpose, a.id, a.tenant_id, a.name, a.email, a.state
  FROM account_link l JOIN account a ON a.id = l.account_id
  WHERE l.token_hash = p_token_hash AND l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > p_now
    AND a.state = CASE l.purpose WHEN 'invitation' THEN 'invited' ELSE 'active' END
$$;

CREATE FUNCTION unsent_account_links(p_requested_before timestamptz, p_now timestamptz)
RETURNS TABLE (link_id uuid, tenant_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT id, tenant_id FROM account_link
  WHERE sent_at IS NULL AND revoked_at IS NULL AND used_at IS NULL AND expires_at > p_now
    AND requested_at < p_requested_before AND (leased_until IS NULL OR leased_until <= p_now)
  ORDER BY requested_at LIMIT 100
$$;

-- People -------------------------------------------------------------------------------------------------------

-- Writes a name wherever it is copied, also in companies the acting person does not serve; with p_ended_at all
-- memberships end. Only for accounts whose home is one of the transaction's tenants.
CREATE FUNCTION account_rename(p_account uuid, p_name text, p_ended_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE account SET name = p_name WHERE id = p_account AND tenant_id = ANY (app_tenants());
  IF NOT FOUND THEN RAISE EXCEPTION 'foreign account' USING ERRCODE = '42501'; END IF;
  UPDATE membership SET display_name = p_name, ended_at = coalesce(ended_at, p_ended_at)
    WHERE account_id = p_account;
END $$;

REVOKE ALL ON FUNCTION membership_apart, sign_in_reserve, sign_in_refund, sign_in_clear, sign_in_forget,
  actor_of_session, session_seen, account_of_link, unsent_account_links, account_rename FROM PUBLIC;
