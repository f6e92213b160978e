import type pg from "pg";

/** Everything that is counted of rows, counted from the rows. */
const counters = [
  `UPDATE accounts a SET note_count = c.notes, received_count = c.received, following_count = p.followees, follower_count = c.followers
   FROM bench.people p JOIN (
     SELECT p.n, coalesce(w.notes, 0) AS notes, coalesce(w.received, 0) AS received, coalesce(f.followers, 0) AS followers
     FROM bench.people p
       LEFT JOIN (SELECT author, count(*) FILTER (WHERE fate = 'open') AS notes, sum(likes + collects) AS received
         FROM bench.notes GROUP BY author) w ON w.author = p.n
       LEFT JOIN (SELECT followee_id, count(*) AS followers FROM follows GROUP BY followee_id) f ON f.followee_id = p.id
   ) c ON c.n = p.n WHERE a.id = p.id`,
  `UPDATE boards b SET note_count = c.notes FROM (SELECT board_id, count(*) AS notes FROM collects GROUP BY board_id) c WHERE c.board_id = b.id`,
  `DELETE FROM hashtags h WHERE NOT EXISTS (SELECT 1 FROM note_hashtags n WHERE n.hashtag_id = h.id)
     AND NOT EXISTS (SELECT 1 FROM hashtag_follows f WHERE f.hashtag_id = h.id)`,
  `UPDATE hashtags h SET note_count = c.notes, view_count = c.views FROM (
     SELECT t.hashtag_id, count(*) FILTER (WHERE n.counted) AS notes, sum(n.view_count) AS views
     FROM note_hashtags t JOIN notes n ON n.id = t.note_id GROUP BY t.hashtag_id) c WHERE c.hashtag_id = h.id`,
  `UPDATE hashtags h SET follower_count = c.followers FROM (
     SELECT hashtag_id, count(*) AS followers FROM hashtag_follows GROUP BY hashtag_id) c WHERE c.hashtag_id = h.id`,
  `INSERT INTO hashtag_days (hashtag_id, day, note_count, view_count)
   SELECT t.hashtag_id, (t.published_at AT TIME ZONE 'UTC')::date, count(*), sum(n.view_count)
   FROM note_hashtags t JOIN notes n ON n.id = t.note_id WHERE n.counted GROUP BY 1, 2`,
  `UPDATE search_names s SET weight = a.follower_count FROM accounts a WHERE a.id = s.account_id`,
  `UPDATE search_names s SET weight = h.note_count FROM hashtags h WHERE h.id = s.hashtag_id`,
  `DELETE FROM search_names s WHERE s.hashtag_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM hashtags h WHERE h.id = s.hashtag_id)`,
  `SELECT setval(pg_get_serial_sequence('search_notes', 'number'), (SELECT max(number) FROM search_notes))`,
];

/** What was taken down has a decision behind it, what is held a screening. */
const order = [
  `INSERT INTO cases (id, origin, subject_kind, note_id, respondent_id, rule_id, snapshot, report_count, decided_at, created_at)
   SELECT md5('case' || b.n)::uuid, 'report', 'note', b.id, p.id, (SELECT id FROM rules ORDER BY number LIMIT 1), '{}', 1, b.at, b.at
   FROM bench.notes b JOIN bench.people p ON p.n = b.author WHERE b.fate = 'taken_down'`,
  `INSERT INTO decisions (id, case_id, moderator_id, respondent_id, action, rule_version_id, reason, quotes, created_at)
   SELECT md5('decision' || b.n)::uuid, md5('case' || b.n)::uuid, (SELECT id FROM bench.people WHERE n = CASE b.author WHEN 1 THEN 2 ELSE 1 END), p.id, 'take_down',
     (SELECT v.id FROM rule_versions v JOIN rules r ON r.id = v.rule_id ORDER BY r.number, v.version LIMIT 1), '', '{}', b.at
   FROM bench.notes b JOIN bench.people p ON p.n = b.author WHERE b.fate = 'taken_down'`,
  `INSERT INTO takedowns (id, note_id, decision_id, created_at)
   SELECT md5('takedown' || b.n)::uuid, b.id, md5('decision' || b.n)::uuid, b.at FROM bench.notes b WHERE b.fate = 'taken_down'`,
  `INSERT INTO screenings (id, verdict, hits) SELECT md5('screening' || b.n)::uuid, 'hold', '[]' FROM bench.notes b WHERE b.fate = 'held'`,
  `INSERT INTO holds (note_id, screening_id, created_at)
   SELECT b.id, md5('screening' || b.n)::uuid, b.at FROM bench.notes b WHERE b.fate = 'held'`,
  `INSERT INTO staff_roles (account_id, role) SELECT id, 'senior' FROM bench.people WHERE n = 1`,
  // one note in two hundred waits at the desk, each for one report
  `INSERT INTO cases (id, origin, subject_kind, note_id, respondent_id, rule_id, snapshot, report_count, report_weight, ranked_at, created_at)
   SELECT md5('open' || b.n)::uuid, 'report', 'note', b.id, p.id, (SELECT id FROM rules ORDER BY number LIMIT 1),
     jsonb_build_object('author', jsonb_build_object('id', a.id, 'handle', a.handle, 'name', a.name), 'language', n.language,
       'title', n.title, 'body', n.body, 'images', '[]'::jsonb, 'under', NULL, 'hits', '[]'::jsonb), 1, 1, b.at, b.at
   FROM bench.notes b JOIN bench.people p ON p.n = b.author JOIN notes n ON n.id = b.id JOIN accounts a ON a.id = p.id
   WHERE b.fate = 'open' AND b.n % 200 = 7`,
  `INSERT INTO reports (id, case_id, reporter_id, rule_id, created_at)
   SELECT md5('report' || b.n)::uuid, md5('open' || b.n)::uuid, (SELECT id FROM bench.people WHERE n = b.author + CASE WHEN b.author > 50 THEN -1 ELSE 1 END),
     (SELECT id FROM rules ORDER BY number LIMIT 1), b.at
   FROM bench.notes b WHERE b.fate = 'open' AND b.n % 200 = 7`,
];

/** What the filling knew is asked of later: it outlives a server that was cut off. */
const lasting = ["people", "topics", "notes"].map((table) => `ALTER TABLE bench.${table} SET LOGGED`);

export async function settle(client: pg.ClientBase): Promise<void> {
  for (const statement of [...counters, ...order, ...lasting]) await client.query(statement);
}
