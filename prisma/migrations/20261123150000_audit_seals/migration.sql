-- CreateTable
CREATE TABLE "audit_seal" (
    "tenant_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,
    "prev_hash" BYTEA,
    "heads" INTEGER NOT NULL,
    "heads_hash" BYTEA NOT NULL,
    "total" INTEGER NOT NULL,
    "total_hash" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "signature" BYTEA NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("tenant_id","number")
);

-- CreateTable
CREATE TABLE "audit_seal_head" (
    "tenant_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "subject_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_seal_head_pkey" PRIMARY KEY ("tenant_id","number","subject_id","subject_type")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_tenant_id_day_key" ON "audit_seal"("tenant_id", "day");

-- CreateIndex
CREATE INDEX "audit_seal_head_tenant_id_subject_id_subject_type_number_idx" ON "audit_seal_head"("tenant_id", "subject_id", "subject_type", "number" DESC);

-- CreateIndex
CREATE INDEX "event_tenant_id_subject_id_subject_type_seq_idx" ON "event"("tenant_id", "subject_id", "subject_type", "seq");

-- CreateIndex
CREATE INDEX "event_head_tenant_id_subject_id_subject_type_idx" ON "event_head"("tenant_id", "subject_id", "subject_type");

-- Subject types are compared by their bytes, so that digests over sealed heads do not depend on a collation.
ALTER TABLE "audit_seal_head" ALTER COLUMN "subject_type" TYPE TEXT COLLATE "C";

-- Seals: a tenant's own, never changed ---------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['audit_seal', 'audit_seal_head'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenants ON %I USING (tenant_id = ANY ((SELECT app_tenants())::uuid[]))
                                   WITH CHECK (tenant_id = ANY ((SELECT app_tenants())::uuid[]))', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I
                    FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_refuse_change', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I EXECUTE FUNCTION refuse_change()',
                   t || '_refuse_truncate', t);
  END LOOP;
END $$;

-- What looks across tenants ----------------------------------------------------------------------------

-- Every tenant with its newest seal, for the daily sealing; no number and day where there is none.
CREATE FUNCTION audit_newest_seals() RETURNS TABLE (tenant_id uuid, number int, day text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT t.id, s.number, s.day::text FROM tenant t LEFT JOIN LATERAL (
    SELECT a.number, a.day FROM audit_seal a WHERE a.tenant_id = t.id ORDER BY a.number DESC LIMIT 1
  ) s ON true ORDER BY t.id
$$;

-- Every tenant the audit knows of: also one whose own row is gone, while its events or seals still stand.
CREATE FUNCTION audit_tenants() RETURNS TABLE (tenant_id uuid, key text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH RECURSIVE in_events AS (
    (SELECT e.tenant_id FROM event e ORDER BY e.tenant_id LIMIT 1)
    UNION ALL
    SELECT (SELECT e.tenant_id FROM event e WHERE e.tenant_id > p.tenant_id ORDER BY e.tenant_id LIMIT 1)
    FROM in_events p WHERE p.tenant_id IS NOT NULL
  ), known AS (
    SELECT id AS tenant_id FROM tenant UNION SELECT s.tenant_id FROM audit_seal s
    UNION SELECT i.tenant_id FROM in_events i WHERE i.tenant_id IS NOT NULL
  )
  SELECT k.tenant_id, t.key, t.name FROM known k LEFT JOIN tenant t ON t.id = k.tenant_id
  ORDER BY t.key NULLS LAST, k.tenant_id
$$;

REVOKE ALL ON FUNCTION audit_newest_seals, audit_tenants FROM PUBLIC;
