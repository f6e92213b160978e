-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "doubted" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "illegal_notices" ADD COLUMN     "confirmed_at" TIMESTAMPTZ;
