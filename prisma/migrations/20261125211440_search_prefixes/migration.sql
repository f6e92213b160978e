-- CreateIndex
CREATE INDEX "search_notes_published_at_idx" ON "search_notes"("published_at");

-- Tokens lie apart from what results are chosen and ranked by: thousands of entries are then read from a few pages, and a
-- count that moves is written in place.
ALTER TABLE "search_notes" SET (toast_tuple_target = 128, fillfactor = 85);

-- What is offered as one types: of all names that begin so, the best known, however many there are.
CREATE INDEX "search_names_begin_1_idx" ON "search_names" ("kind", (left("key", 1)), "weight" DESC);
CREATE INDEX "search_names_begin_2_idx" ON "search_names" ("kind", (left("key", 2)), "weight" DESC);
CREATE INDEX "search_names_begin_3_idx" ON "search_names" ("kind", (left("key", 3)), "weight" DESC);
CREATE INDEX "search_names_key_begin_idx" ON "search_names" ("kind", "key" text_pattern_ops);
