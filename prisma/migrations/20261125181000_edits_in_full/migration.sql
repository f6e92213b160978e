-- AlterTable
ALTER TABLE "note_edits" ADD COLUMN     "request_id" UUID NOT NULL,
ADD COLUMN     "seen_by" "Visibility" NOT NULL;

-- AlterTable
ALTER TABLE "notes" ADD COLUMN     "seen_by" "Visibility" NOT NULL DEFAULT 'only_me';

-- CreateTable
CREATE TABLE "case_pictures" (
    "case_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_pictures_pkey" PRIMARY KEY ("case_id","media_id")
);

-- CreateIndex
CREATE INDEX "case_pictures_media_id_idx" ON "case_pictures"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "note_edits_note_id_request_id_key" ON "note_edits"("note_id", "request_id");

-- AddForeignKey
ALTER TABLE "case_pictures" ADD CONSTRAINT "case_pictures_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_pictures" ADD CONSTRAINT "case_pictures_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Cases that are there already keep the pictures their notes have now.
INSERT INTO "case_pictures" ("case_id", "media_id")
SELECT DISTINCT c.id, i.media_id FROM cases c JOIN note_images i ON i.note_id = c.note_id;
