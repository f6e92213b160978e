-- AlterTable
ALTER TABLE "second_factors" ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "paused_until" TIMESTAMPTZ,
ADD COLUMN     "told_at" TIMESTAMPTZ;
