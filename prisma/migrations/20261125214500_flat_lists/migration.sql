-- AlterTable
ALTER TABLE "note_hashtags" ADD COLUMN     "score" DOUBLE PRECISION NOT NULL DEFAULT 0.35355339059327373;

UPDATE "note_hashtags" t SET "score" = n."score" FROM "notes" n WHERE n."id" = t."note_id";

-- DropIndex
DROP INDEX "notifications_account_id_created_at_id_idx";

-- CreateIndex
CREATE INDEX "note_hashtags_hashtag_id_score_note_id_idx" ON "note_hashtags"("hashtag_id", "score" DESC, "note_id" DESC);

-- CreateIndex
CREATE INDEX "notifications_account_id_kind_created_at_id_idx" ON "notifications"("account_id", "kind", "created_at" DESC, "id" DESC);

-- What waits unread: few of the rows of somebody who reads, and all that the numbers on tabs are counted from.
CREATE INDEX "notifications_unread_idx" ON "notifications"("account_id", "kind", "actor_id") WHERE "read_at" IS NULL;

-- The hottest comments of a note, in their order. Only comments of the first level stand in it.
CREATE INDEX "comments_heat_idx" ON "comments"("note_id", ("like_count" + 2 * "reply_count") DESC, "id" DESC) WHERE "parent_id" IS NULL;
