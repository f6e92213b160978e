-- What is offered as one types a topic: of all that begin so, the most used, however many there are. Partial ones and expressions:
-- the schema does not know them.
CREATE INDEX "hashtags_begin_1_idx" ON "hashtags" ((left("key", 1)), "note_count" DESC, "key") WHERE "note_count" > 0;
CREATE INDEX "hashtags_begin_2_idx" ON "hashtags" ((left("key", 2)), "note_count" DESC, "key") WHERE "note_count" > 0;
CREATE INDEX "hashtags_begin_3_idx" ON "hashtags" ((left("key", 3)), "note_count" DESC, "key") WHERE "note_count" > 0;
CREATE INDEX "hashtags_key_begin_idx" ON "hashtags" ("key" text_pattern_ops) WHERE "note_count" > 0;
