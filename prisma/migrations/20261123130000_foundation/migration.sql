-- CreateTable
CREATE TABLE "caller" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "email" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'de',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "caller_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "caller_phone" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "caller_id" UUID NOT NULL,
    "number" TEXT NOT NULL,

    CONSTRAINT "caller_phone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "contract_id" UUID,
    "direction" TEXT NOT NULL DEFAULT 'inbound',
    "from_number" TEXT NOT NULL,
    "to_number" TEXT NOT NULL,
    "caller_id" UUID,
    "locale" TEXT,
    "carrier_sid" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "agent_id" UUID,
    "attempt_id" UUID,
    "agent_sid" TEXT,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_at" TIMESTAMPTZ(3),
    "first_rung_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "connected_at" TIMESTAMPTZ(3),
    "hang_up_asked_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "wrap_up_ended_at" TIMESTAMPTZ(3),
    "final_status" TEXT,
    "refusal" TEXT,
    "outcome" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "faq_entry_id" UUID,
    "ticket_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_offer" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "result" TEXT,

    CONSTRAINT "call_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "carrier_event" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "carrier_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_state" (
    "account_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "call_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agent_state_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "service_contract" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "operator_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "customer_name" TEXT NOT NULL,
    "application_name" TEXT NOT NULL,
    "languages" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "service_contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_version" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,
    "hours" JSONB NOT NULL,
    "sla" JSONB NOT NULL,

    CONSTRAINT "contract_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hotline_number" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "number" TEXT NOT NULL,

    CONSTRAINT "hotline_number_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenant" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'de',
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "state" TEXT NOT NULL DEFAULT 'active',
    "locale" TEXT NOT NULL DEFAULT 'de',
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "roles" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "tenant_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "prev_hash" BYTEA,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_head" (
    "tenant_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "event_head_pkey" PRIMARY KEY ("subject_type","subject_id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "tenant_id" UUID NOT NULL,
    "event_id" BIGINT NOT NULL,
    "leased_until" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "heartbeat" (
    "process" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "heartbeat_pkey" PRIMARY KEY ("process")
);

-- CreateTable
CREATE TABLE "test_clock" (
    "id" INTEGER NOT NULL,
    "offset_ms" BIGINT NOT NULL,

    CONSTRAINT "test_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "faq_entry" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "faq_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "faq_translation" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "variants" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "answer" TEXT NOT NULL,
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "faq_translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_document" (
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "tenant_id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("kind","subject_id","locale")
);

-- CreateTable
CREATE TABLE "ticket_counter" (
    "tenant_id" UUID NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "ticket_counter_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "contract_version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "caller_id" UUID,
    "assignee_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "solved_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_entry" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ticket_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_clock" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "cycle" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL,
    "target_seconds" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "warn_at_percent" INTEGER[],
    "warnings" TIMESTAMPTZ(3)[],
    "warn_at" TIMESTAMPTZ(3),
    "raised_percent" INTEGER NOT NULL DEFAULT 0,
    "warned_at" TIMESTAMPTZ(3),
    "breached_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "pauses" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sla_clock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "caller_tenant_id_name_id_idx" ON "caller"("tenant_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "caller_tenant_id_id_key" ON "caller"("tenant_id", "id");

-- CreateIndex
CREATE INDEX "caller_phone_tenant_id_number_idx" ON "caller_phone"("tenant_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "caller_phone_tenant_id_caller_id_number_key" ON "caller_phone"("tenant_id", "caller_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "call_carrier_sid_key" ON "call"("carrier_sid");

-- CreateIndex
CREATE INDEX "call_tenant_id_caller_id_arrived_at_idx" ON "call"("tenant_id", "caller_id", "arrived_at" DESC);

-- CreateIndex
CREATE INDEX "call_arrived_at_id_idx" ON "call"("arrived_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "call_tenant_id_id_key" ON "call"("tenant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "call_offer_call_id_account_id_offered_at_key" ON "call_offer"("call_id", "account_id", "offered_at");

-- CreateIndex
CREATE UNIQUE INDEX "carrier_event_call_id_key_key" ON "carrier_event"("call_id", "key");

-- CreateIndex
CREATE INDEX "agent_state_tenant_id_state_idx" ON "agent_state"("tenant_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "agent_state_tenant_id_account_id_key" ON "agent_state"("tenant_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_contract_tenant_id_id_key" ON "service_contract"("tenant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_version_tenant_id_id_key" ON "contract_version"("tenant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_version_contract_id_effective_from_key" ON "contract_version"("contract_id", "effective_from");

-- CreateIndex
CREATE UNIQUE INDEX "hotline_number_number_key" ON "hotline_number"("number");

-- CreateIndex
CREATE UNIQUE INDEX "tenant_tenant_id_key" ON "tenant"("tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "tenant_key_key" ON "tenant"("key");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "account_tenant_id_name_idx" ON "account"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "membership_account_id_idx" ON "membership"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_tenant_id_account_id_key" ON "membership"("tenant_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_created_at_idx" ON "session"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "event_tenant_id_at_idx" ON "event"("tenant_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "event_subject_type_subject_id_seq_key" ON "event"("subject_type", "subject_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "faq_entry_tenant_id_id_key" ON "faq_entry"("tenant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "faq_entry_contract_id_external_id_key" ON "faq_entry"("contract_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "faq_translation_entry_id_locale_key" ON "faq_translation"("entry_id", "locale");

-- CreateIndex
CREATE INDEX "search_document_tenant_id_kind_idx" ON "search_document"("tenant_id", "kind");

-- CreateIndex

-- CreateIndex
CREATE UNIQUE INDEX "ticket_reference_key" ON "ticket"("reference");

-- CreateIndex
CREATE INDEX "ticket_tenant_id_caller_id_created_at_idx" ON "ticket"("tenant_id", "caller_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "ticket_created_at_id_idx" ON "ticket"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ticket_tenant_id_id_key" ON "ticket"("tenant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_tenant_id_number_key" ON "ticket"("tenant_id", "number");

-- CreateIndex
CREATE INDEX "ticket_entry_ticket_id_created_at_id_idx" ON "ticket_entry"("ticket_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "sla_clock_ticket_id_kind_cycle_key" ON "sla_clock"("ticket_id", "kind", "cycle");

-- AddForeignKey
ALTER TABLE "caller_phone" ADD CONSTRAINT "caller_phone_tenant_id_caller_id_fkey" FOREIGN KEY ("tenant_id", "caller_id") REFERENCES "caller"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_tenant_id_contract_id_fkey" FOREIGN KEY ("tenant_id", "contract_id") REFERENCES "service_contract"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_tenant_id_caller_id_fkey" FOREIGN KEY ("tenant_id", "caller_id") REFERENCES "caller"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_tenant_id_agent_id_fkey" FOREIGN KEY ("tenant_id", "agent_id") REFERENCES "membership"("tenant_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_tenant_id_ticket_id_fkey" FOREIGN KEY ("tenant_id", "ticket_id") REFERENCES "ticket"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_tenant_id_faq_entry_id_fkey" FOREIGN KEY ("tenant_id", "faq_entry_id") REFERENCES "faq_entry"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_offer" ADD CONSTRAINT "call_offer_tenant_id_call_id_fkey" FOREIGN KEY ("tenant_id", "call_id") REFERENCES "call"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_offer" ADD CONSTRAINT "call_offer_tenant_id_account_id_fkey" FOREIGN KEY ("tenant_id", "account_id") REFERENCES "membership"("tenant_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_state" ADD CONSTRAINT "agent_state_tenant_id_account_id_fkey" FOREIGN KEY ("tenant_id", "account_id") REFERENCES "membership"("tenant_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_version" ADD CONSTRAINT "contract_version_tenant_id_contract_id_fkey" FOREIGN KEY ("tenant_id", "contract_id") REFERENCES "service_contract"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hotline_number" ADD CONSTRAINT "hotline_number_tenant_id_contract_id_fkey" FOREIGN KEY ("tenant_id", "contract_id") REFERENCES "service_contract"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_translation" ADD CONSTRAINT "faq_translation_tenant_id_entry_id_fkey" FOREIGN KEY ("tenant_id", "entry_id") REFERENCES "faq_entry"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_tenant_id_contract_id_fkey" FOREIGN KEY ("tenant_id", "contract_id") REFERENCES "service_contract"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_tenant_id_contract_version_id_fkey" FOREIGN KEY ("tenant_id", "contract_version_id") REFERENCES "contract_version"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_tenant_id_caller_id_fkey" FOREIGN KEY ("tenant_id", "caller_id") REFERENCES "caller"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_tenant_id_assignee_id_fkey" FOREIGN KEY ("tenant_id", "assignee_id") REFERENCES "membership"("tenant_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_entry" ADD CONSTRAINT "ticket_entry_tenant_id_ticket_id_fkey" FOREIGN KEY ("tenant_id", "ticket_id") REFERENCES "ticket"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_entry" ADD CONSTRAINT "ticket_entry_tenant_id_author_id_fkey" FOREIGN KEY ("tenant_id", "author_id") REFERENCES "membership"("tenant_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sla_clock" ADD CONSTRAINT "sla_clock_tenant_id_ticket_id_fkey" FOREIGN KEY ("tenant_id", "ticket_id") REFERENCES "ticket"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
