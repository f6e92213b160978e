-- CreateEnum
CREATE TYPE "PictureMatchOutcome" AS ENUM ('held', 'refused');

-- AlterTable
ALTER TABLE "banned_images" ADD COLUMN     "lift_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "lifted_by_id" UUID,
ADD COLUMN     "refuses" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "created_at" SET DATA TYPE TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "picture_matches" (
    "id" UUID NOT NULL,
    "banned_image_id" UUID NOT NULL,
    "media_id" UUID,
    "account_id" UUID NOT NULL,
    "note_id" UUID,
    "distance" INTEGER NOT NULL,
    "outcome" "PictureMatchOutcome" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "picture_matches_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "picture_matches_note_id_idx" ON "picture_matches"("note_id");

-- CreateIndex
CREATE INDEX "picture_matches_media_id_idx" ON "picture_matches"("media_id");

-- CreateIndex
CREATE INDEX "picture_matches_account_id_idx" ON "picture_matches"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "picture_matches_banned_image_id_media_id_outcome_key" ON "picture_matches"("banned_image_id", "media_id", "outcome");

-- CreateIndex
CREATE INDEX "banned_images_created_at_id_idx" ON "banned_images"("created_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "banned_images" ADD CONSTRAINT "banned_images_lifted_by_id_fkey" FOREIGN KEY ("lifted_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_matches" ADD CONSTRAINT "picture_matches_banned_image_id_fkey" FOREIGN KEY ("banned_image_id") REFERENCES "banned_images"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_matches" ADD CONSTRAINT "picture_matches_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_matches" ADD CONSTRAINT "picture_matches_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_matches" ADD CONSTRAINT "picture_matches_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- Somebody lifts a ban at some moment, and says why.
ALTER TABLE "banned_images" ADD CONSTRAINT "banned_images_lifted_check"
  CHECK ("lifted_by_id" IS NULL OR ("lifted_at" IS NOT NULL AND "lift_reason" <> ''));
ALTER TABLE "picture_matches" ADD CONSTRAINT "picture_matches_distance_check" CHECK ("distance" BETWEEN 0 AND 256);
