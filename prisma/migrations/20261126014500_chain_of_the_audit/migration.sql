-- AlterTable
ALTER TABLE "audit" ADD COLUMN     "seq" BIGSERIAL NOT NULL,
ADD COLUMN     "texts_digest" BYTEA;

-- CreateTable
CREATE TABLE "audit_texts" (
    "audit_id" UUID NOT NULL,
    "content" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_texts_pkey" PRIMARY KEY ("audit_id")
);

-- CreateTable
CREATE TABLE "audit_seals" (
    "number" INTEGER NOT NULL,
    "digest" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_seals_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "audit_seal_rows" (
    "audit_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "digest" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_seal_rows_pkey" PRIMARY KEY ("audit_id")
);

-- CreateIndex
CREATE INDEX "audit_texts_created_at_idx" ON "audit_texts"("created_at");

-- CreateIndex
CREATE INDEX "audit_seal_rows_number_seq_idx" ON "audit_seal_rows"("number", "seq");

-- CreateIndex
CREATE INDEX "audit_seal_rows_seq_idx" ON "audit_seal_rows"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "audit_seq_key" ON "audit"("seq");

-- AddForeignKey
ALTER TABLE "audit_texts" ADD CONSTRAINT "audit_texts_audit_id_fkey" FOREIGN KEY ("audit_id") REFERENCES "audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_seal_rows" ADD CONSTRAINT "audit_seal_rows_number_fkey" FOREIGN KEY ("number") REFERENCES "audit_seals"("number") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What prisma/models cannot say: the audit and its chain only grow. Of the texts, a row may go whole and none is rewritten.
CREATE OR REPLACE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "audit_never_emptied" BEFORE TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
CREATE TRIGGER "audit_seals_append_only" BEFORE UPDATE OR DELETE ON "audit_seals" FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();
CREATE TRIGGER "audit_seals_never_emptied" BEFORE TRUNCATE ON "audit_seals" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
CREATE TRIGGER "audit_seal_rows_append_only" BEFORE UPDATE OR DELETE ON "audit_seal_rows" FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();
CREATE TRIGGER "audit_seal_rows_never_emptied" BEFORE TRUNCATE ON "audit_seal_rows" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
CREATE TRIGGER "audit_texts_never_rewritten" BEFORE UPDATE ON "audit_texts" FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();
