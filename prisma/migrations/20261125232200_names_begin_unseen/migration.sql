-- Prisma takes a plain index with an operator class of its own for one that should not be there, and leaves partial ones alone.
-- A comparison implies that there is something to compare, so this one serves the same questions.
DROP INDEX "search_names_key_begin_idx";
CREATE INDEX "search_names_key_begin_idx" ON "search_names" ("kind", "key" text_pattern_ops) WHERE "key" IS NOT NULL;
