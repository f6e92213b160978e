-- AlterTable
ALTER TABLE "media" ADD COLUMN     "animated" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "notes" ADD COLUMN     "request_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "notes_author_id_request_id_key" ON "notes"("author_id", "request_id");
