-- AlterTable
ALTER TABLE "follows" ADD COLUMN     "note_id" UUID;

-- AlterTable
ALTER TABLE "notes" ADD COLUMN     "follow_count" INTEGER NOT NULL DEFAULT 0;

-- AddForeignKey
ALTER TABLE "follows" ADD CONSTRAINT "follows_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Most follows come from elsewhere: only the others are worth an entry, which removing a note asks for.
CREATE INDEX "follows_note_id_idx" ON "follows"("note_id") WHERE "note_id" IS NOT NULL;
