-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" TEXT[],
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "tenant_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "committed" BOOLEAN NOT NULL DEFAULT false,
    "status" INTEGER,
    "etag" TEXT,
    "body" TEXT,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("account_id","key")
);

-- CreateTable
CREATE UNLOGGED TABLE "rate_counter" (
    "key" TEXT NOT NULL,
    "window_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_counter_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "api_token_account_id_created_at_idx" ON "api_token"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "api_token_created_by_created_at_idx" ON "api_token"("created_by", "created_at");

-- CreateIndex
CREATE INDEX "idempotency_key_account_id_expires_at_idx" ON "idempotency_key"("account_id", "expires_at");

-- CreateIndex
CREATE INDEX "caller_created_at_id_idx" ON "caller"("created_at", "id");

-- CreateIndex
CREATE INDEX "membership_created_at_id_idx" ON "membership"("created_at", "id");

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row security -------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['api_token', 'idempotency_key'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenants ON %I USING (tenant_id = ANY ((SELECT app_tenants())::uuid[]))
                                   WITH CHECK (tenant_id = ANY ((SELECT app_tenants())::uuid[]))', t);
  END LOOP;
END $$;

-- Who an API token acts for, with everything an actor is made of; no row when revoked, expired or locked.
CREATE FUNCTION actor_of_token(p_token_hash bytea, p_now timestamptz)
RETURNS TABLE (token_id uuid, scopes text[], last_used_at timestamptz, account_id uuid, home_tenant_id uuid, name text,
               email text, locale text, time_zone text, languages text[], memberships jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT k.id, k.scopes, k.last_used_at, a.id, a.tenant_id, a.name, a.email, a.locale, a.time_zone, a.languages,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('tenantId', t.id, 'kind', t.kind, 'name', t.name,
                                                       'roles', to_jsonb(m.roles)) ORDER BY t.name), '[]')
          FROM membership m JOIN tenant t ON t.id = m.tenant_id
          WHERE m.account_id = a.id AND m.ended_at IS NULL)
  FROM api_token k JOIN account a ON a.id = k.account_id
  WHERE k.token_hash = p_token_hash AND k.revoked_at IS NULL AND k.expires_at > p_now AND a.state = 'active'
$$;

REVOKE ALL ON FUNCTION actor_of_token FROM PUBLIC;
