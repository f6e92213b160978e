ALTER TABLE "comments" ADD COLUMN     "counted" BOOLEAN NOT NULL DEFAULT true;

-- what no count had until now
UPDATE "comments" c SET "counted" = false
WHERE c.deleted_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM "takedowns" t WHERE t.comment_id = c.id)
  OR EXISTS (SELECT 1 FROM "comment_holds" h WHERE h.comment_id = c.id);

-- a ban hides comments, too: those of whoever is banned already
CREATE TEMPORARY TABLE "banned_comments" AS
SELECT c.id, c.note_id, c.parent_id FROM "comments" c
WHERE c.counted AND EXISTS (SELECT 1 FROM "suspensions" u WHERE u.account_id = c.author_id AND u.endless);
UPDATE "comments" c SET "counted" = false FROM "banned_comments" b WHERE c.id = b.id;
UPDATE "comments" c SET "reply_count" = c.reply_count - b.times
FROM (SELECT parent_id, count(*)::int AS times FROM "banned_comments" WHERE parent_id IS NOT NULL GROUP BY parent_id) b WHERE c.id = b.parent_id;
UPDATE "notes" n SET "comment_count" = n.comment_count - b.times
FROM (SELECT note_id, count(*)::int AS times FROM "banned_comments" GROUP BY note_id) b WHERE n.id = b.note_id;
DROP TABLE "banned_comments";
