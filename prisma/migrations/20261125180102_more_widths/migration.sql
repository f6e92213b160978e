-- AlterTable
ALTER TABLE "media" ADD COLUMN     "moving_key" TEXT,
ADD COLUMN     "still_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "still_widths" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
