-- CreateEnum
CREATE TYPE "Declaration" AS ENUM ('sponsored', 'gifted', 'ai_made');

-- CreateEnum
CREATE TYPE "CommentAudience" AS ENUM ('everyone', 'followers', 'nobody');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "NotificationKind" ADD VALUE 'alt_suggestion';
ALTER TYPE "NotificationKind" ADD VALUE 'scheduled_published';
ALTER TYPE "NotificationKind" ADD VALUE 'scheduled_failed';

-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "hidden_declarations" "Declaration"[] DEFAULT ARRAY[]::"Declaration"[],
ADD COLUMN     "reminds_alt" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "media" ADD COLUMN     "bytes" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "notes" ADD COLUMN     "card_template" TEXT,
ADD COLUMN     "comment_audience" "CommentAudience" NOT NULL DEFAULT 'everyone',
ADD COLUMN     "content_warning" TEXT,
ADD COLUMN     "declarations" "Declaration"[] DEFAULT ARRAY[]::"Declaration"[],
ADD COLUMN     "edited_at" TIMESTAMPTZ,
ADD COLUMN     "place_id" INTEGER;

-- CreateTable
CREATE TABLE "drafts" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "scheduled_for" TIMESTAMPTZ,
    "time_zone" TEXT,
    "failure" TEXT,
    "saved_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_images" (
    "draft_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "media_id" UUID NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_images_pkey" PRIMARY KEY ("draft_id","position")
);

-- CreateTable
CREATE TABLE "note_edits" (
    "id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "content_warning" TEXT,
    "pictures" JSONB NOT NULL,
    "shown_from" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_edits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alt_suggestions" (
    "id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,
    "suggester_id" UUID NOT NULL,
    "alt" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alt_suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "drafts_author_id_saved_at_idx" ON "drafts"("author_id", "saved_at" DESC);

-- CreateIndex
CREATE INDEX "drafts_scheduled_for_idx" ON "drafts"("scheduled_for");

-- CreateIndex
CREATE INDEX "draft_images_media_id_idx" ON "draft_images"("media_id");

-- CreateIndex
CREATE INDEX "note_edits_note_id_created_at_idx" ON "note_edits"("note_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "alt_suggestions_note_id_media_id_suggester_id_key" ON "alt_suggestions"("note_id", "media_id", "suggester_id");

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_images" ADD CONSTRAINT "draft_images_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "drafts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_images" ADD CONSTRAINT "draft_images_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_edits" ADD CONSTRAINT "note_edits_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alt_suggestions" ADD CONSTRAINT "alt_suggestions_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alt_suggestions" ADD CONSTRAINT "alt_suggestions_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alt_suggestions" ADD CONSTRAINT "alt_suggestions_suggester_id_fkey" FOREIGN KEY ("suggester_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
