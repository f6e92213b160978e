-- AlterTable
ALTER TABLE "hashtag_follows" ADD COLUMN     "derived" BOOLEAN NOT NULL DEFAULT false;
