-- CreateEnum
CREATE TYPE "TermAction" AS ENUM ('allow', 'warn', 'hold', 'refuse');

-- AlterTable
ALTER TABLE "screenings" ADD COLUMN     "comment_id" UUID,
ADD COLUMN     "note_id" UUID;

-- CreateTable
CREATE TABLE "terms" (
    "id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "action" "TermAction" NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "near" TEXT[],
    "within" INTEGER NOT NULL DEFAULT 24,
    "sounds" BOOLEAN NOT NULL DEFAULT false,
    "meaning" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "off_at" TIMESTAMPTZ,
    "added_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term_switches" (
    "term_id" TEXT NOT NULL,
    "action" "TermAction" NOT NULL,
    "until" TIMESTAMPTZ,
    "set_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "term_switches_pkey" PRIMARY KEY ("term_id")
);

-- CreateTable
CREATE TABLE "term_revisions" (
    "id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "term_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "terms_meaning_key" ON "terms"("meaning");

-- CreateIndex
CREATE INDEX "terms_rule_id_idx" ON "terms"("rule_id");

-- CreateIndex
CREATE INDEX "screenings_created_at_idx" ON "screenings"("created_at");

-- CreateIndex
CREATE INDEX "screenings_note_id_idx" ON "screenings"("note_id");

-- CreateIndex
CREATE INDEX "screenings_comment_id_idx" ON "screenings"("comment_id");

-- CreateIndex
CREATE INDEX "cases_note_id_idx" ON "cases"("note_id");

-- CreateIndex
CREATE INDEX "cases_comment_id_idx" ON "cases"("comment_id");

-- AddForeignKey
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_switches" ADD CONSTRAINT "term_switches_set_by_id_fkey" FOREIGN KEY ("set_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- What waits now is known by what holds it.
UPDATE "screenings" s SET "note_id" = h."note_id" FROM "holds" h WHERE h."screening_id" = s."id";
UPDATE "screenings" s SET "comment_id" = h."comment_id" FROM "comment_holds" h WHERE h."screening_id" = s."id";

INSERT INTO "term_revisions" ("id", "number") VALUES (1, 0);
