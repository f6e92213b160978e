-- DropIndex
DROP INDEX "picture_matches_banned_image_id_media_id_outcome_key";

-- CreateIndex
CREATE UNIQUE INDEX "picture_matches_banned_image_id_media_id_note_id_key" ON "picture_matches"("banned_image_id", "media_id", "note_id");

-- One picture may stand in several notes of its owner's; refused, it has none.
CREATE UNIQUE INDEX "picture_matches_refused_once" ON "picture_matches"("banned_image_id", "media_id") WHERE "outcome" = 'refused';
