CREATE TABLE "illegal_notices" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "illegal_notices_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "illegal_notices_code_key" ON "illegal_notices"("code");
CREATE INDEX "illegal_notices_case_id_idx" ON "illegal_notices"("case_id");
ALTER TABLE "illegal_notices" ADD CONSTRAINT "illegal_notices_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "illegal_notices" ADD CONSTRAINT "illegal_notices_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
