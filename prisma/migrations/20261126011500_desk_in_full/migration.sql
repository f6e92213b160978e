-- CreateEnum
CREATE TYPE "RemarkAudience" AS ENUM ('staff', 'person');

-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'und',
ADD COLUMN     "ranked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "reach" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "report_weight" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "case_looks" (
    "case_id" UUID NOT NULL,
    "moderator_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_looks_pkey" PRIMARY KEY ("case_id","moderator_id")
);

-- CreateTable
CREATE TABLE "case_remarks" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "audience" "RemarkAudience" NOT NULL,
    "words" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_remarks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exposures" (
    "moderator_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "pictures" INTEGER NOT NULL DEFAULT 0,
    "seconds" INTEGER NOT NULL DEFAULT 0,
    "pictures_since_break" INTEGER NOT NULL DEFAULT 0,
    "seconds_since_break" INTEGER NOT NULL DEFAULT 0,
    "beat_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exposures_pkey" PRIMARY KEY ("moderator_id","day")
);

-- CreateTable
CREATE TABLE "desk_pauses" (
    "moderator_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_pauses_pkey" PRIMARY KEY ("moderator_id")
);

-- CreateTable
CREATE TABLE "bulk_decisions" (
    "id" UUID NOT NULL,
    "moderator_id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bulk_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_decided" (
    "decision_id" UUID NOT NULL,
    "bulk_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bulk_decided_pkey" PRIMARY KEY ("decision_id")
);

-- CreateTable
CREATE TABLE "raid_switches" (
    "id" UUID NOT NULL,
    "hold_younger_days" INTEGER,
    "slow_seconds" INTEGER,
    "until" TIMESTAMPTZ NOT NULL,
    "switched_on_by_id" UUID NOT NULL,
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "raid_switches_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_looks_moderator_id_idx" ON "case_looks"("moderator_id");

-- CreateIndex
CREATE INDEX "case_remarks_case_id_created_at_idx" ON "case_remarks"("case_id", "created_at");

-- CreateIndex
CREATE INDEX "case_remarks_author_id_idx" ON "case_remarks"("author_id");

-- CreateIndex
CREATE INDEX "bulk_decisions_moderator_id_created_at_idx" ON "bulk_decisions"("moderator_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "bulk_decisions_rule_id_idx" ON "bulk_decisions"("rule_id");

-- CreateIndex
CREATE INDEX "bulk_decided_bulk_id_idx" ON "bulk_decided"("bulk_id");

-- CreateIndex
CREATE INDEX "raid_switches_until_idx" ON "raid_switches"("until");

-- CreateIndex
CREATE INDEX "raid_switches_switched_on_by_id_idx" ON "raid_switches"("switched_on_by_id");

-- CreateIndex
CREATE INDEX "raid_switches_ended_by_id_idx" ON "raid_switches"("ended_by_id");

-- AddForeignKey
ALTER TABLE "case_looks" ADD CONSTRAINT "case_looks_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_looks" ADD CONSTRAINT "case_looks_moderator_id_fkey" FOREIGN KEY ("moderator_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_remarks" ADD CONSTRAINT "case_remarks_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_remarks" ADD CONSTRAINT "case_remarks_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_moderator_id_fkey" FOREIGN KEY ("moderator_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_pauses" ADD CONSTRAINT "desk_pauses_moderator_id_fkey" FOREIGN KEY ("moderator_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_decisions" ADD CONSTRAINT "bulk_decisions_moderator_id_fkey" FOREIGN KEY ("moderator_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_decisions" ADD CONSTRAINT "bulk_decisions_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_decided" ADD CONSTRAINT "bulk_decided_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_decided" ADD CONSTRAINT "bulk_decided_bulk_id_fkey" FOREIGN KEY ("bulk_id") REFERENCES "bulk_decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raid_switches" ADD CONSTRAINT "raid_switches_switched_on_by_id_fkey" FOREIGN KEY ("switched_on_by_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raid_switches" ADD CONSTRAINT "raid_switches_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The queue and each of its filters, in the order of the queue; open cases are few beside all there ever were.
CREATE INDEX "cases_open_rank_idx" ON "cases" ("ranked_at", "id") WHERE "decided_at" IS NULL;
CREATE INDEX "cases_open_rule_rank_idx" ON "cases" ("rule_id", "ranked_at", "id") WHERE "decided_at" IS NULL;
CREATE INDEX "cases_open_kind_rank_idx" ON "cases" ("subject_kind", "ranked_at", "id") WHERE "decided_at" IS NULL;
CREATE INDEX "cases_open_language_rank_idx" ON "cases" ("language", "ranked_at", "id") WHERE "decided_at" IS NULL;
CREATE INDEX "cases_open_claimant_idx" ON "cases" ("claimed_by_id", "ranked_at", "id") WHERE "decided_at" IS NULL;

-- A switch does something, for a while.
ALTER TABLE "raid_switches" ADD CONSTRAINT "raid_switches_does_something_check"
  CHECK ("hold_younger_days" BETWEEN 1 AND 90 OR "slow_seconds" BETWEEN 5 AND 600);
ALTER TABLE "raid_switches" ADD CONSTRAINT "raid_switches_until_check" CHECK ("until" > "created_at");
-- One at a time: changing it ends the one before.
CREATE UNIQUE INDEX "raid_switches_running_key" ON "raid_switches" (("ended_at" IS NULL)) WHERE "ended_at" IS NULL;

-- Cases from before take the place that their rule gives them, as lib/moderation/ranking.ts does for one report without reach.
UPDATE "cases" c SET "language" = coalesce(c."snapshot"->>'language', 'und'),
  "report_weight" = c."report_count" * 0.5,
  "ranked_at" = c."created_at" - make_interval(secs => 86400 * (ln(4) * (r."severity" - 1) + ln(1 + ln(1 + c."report_count" * 0.5) / ln(2))))
FROM "rules" r WHERE r."id" = c."rule_id";
