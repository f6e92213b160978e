-- People are found by how their handle or name begins. Both as expressions, which Prisma leaves alone; the operator class makes
-- a prefix one stretch of the index in any collation.
CREATE INDEX "accounts_handle_begins_idx" ON "accounts" (lower("handle") text_pattern_ops);
CREATE INDEX "accounts_name_begins_idx" ON "accounts" (lower("name") text_pattern_ops);
