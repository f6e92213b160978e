-- A misspelt name is looked for among people or among topics: in one index for both, whoever looked for the one read all the others.
-- Partial, which is what Prisma leaves alone.
CREATE INDEX "search_names_person_like_idx" ON "search_names" USING GIN ("key" gin_trgm_ops) WHERE "kind" = 'person';
CREATE INDEX "search_names_topic_like_idx" ON "search_names" USING GIN ("key" gin_trgm_ops) WHERE "kind" = 'topic';
DROP INDEX "search_names_key_idx";
