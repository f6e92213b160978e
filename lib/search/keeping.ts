import { db, type Tx } from "@/lib/db";
import { visibleToSql } from "@/lib/notes/visibility";
import { blockSizes, factMarks, marks, tokensOf } from "@/lib/search/tokens";

/**
 * Brings a note's entry in line with the note: there as long as everybody may see it, with the words it has now. Call it after anything that
 * changes either; calling it again changes nothing. The row is locked before it is read, so that of two changes at once the
 * later one counts.
 */
export async function keepNote(tx: Tx, noteId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM notes WHERE id = ${noteId}::uuid FOR KEY SHARE`;
  if ((await keepNotes(tx, [noteId])) === 0) await tx.searchNote.deleteMany({ where: { noteId } });
}

type NoteRow = {
  id: string;
  title: string;
  body: string;
  isCard: boolean;
  topics: string[];
  alts: string[];
};

/**
 * Enters these notes, or what they say now, as far as everybody may see them. A note keeps its number for as long as it has an entry, and
 * stays among the hot ones when its words change. Answers how many there are.
 */
async function keepNotes(on: Pick<Tx, "$queryRaw" | "$executeRaw">, ids: readonly string[]): Promise<number> {
  const notes = await on.$queryRaw<NoteRow[]>`
    SELECT n.id, n.title, n.body, n.card_template IS NOT NULL AS "isCard",
      ARRAY(SELECT h.name FROM note_hashtags nh JOIN hashtags h ON h.id = nh.hashtag_id WHERE nh.note_id = n.id) AS topics,
      ARRAY(SELECT i.alt FROM note_images i WHERE i.note_id = n.id AND i.alt <> '') AS alts
    FROM notes n WHERE n.id = ANY(${ids}::uuid[]) AND ${visibleToSql(null)}`;
  const entries = notes.map(({ id, isCard, ...words }) => ({
    id,
    card: isCard,
    tokens: [...tokensOf(words), ...factMarks({ isCard })],
  }));
  await on.$executeRaw`
    WITH ordered AS (
      SELECT n.*, e.card, e.tokens, s.number AS kept, coalesce(s.tokens @@ ${quoted(marks.hot)}::tsquery, false) AS hot
      FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS e (id uuid, card bool, tokens text[])
        JOIN notes n ON n.id = e.id LEFT JOIN search_notes s ON s.note_id = e.id
      ORDER BY n.published_at, n.id
    ), numbered AS MATERIALIZED (
      SELECT o.*, coalesce(o.kept, nextval('search_notes_number_seq')::int) AS number FROM ordered o)
    INSERT INTO search_notes (note_id, number, tokens, author_id, channel_id, language, is_card, published_at, score,
      like_count, collect_count, comment_count)
    SELECT n.id, n.number, array_to_tsvector(n.tokens
        || ARRAY(SELECT '~' || size || '.' || n.number / size FROM unnest(${[...blockSizes]}::int[]) size)
        || CASE WHEN n.hot THEN ARRAY[${marks.hot}] ELSE '{}' END),
      n.author_id, n.channel_id, n.language, n.card, n.published_at, n.score, n.like_count, n.collect_count, n.comment_count
    FROM numbered n
    ON CONFLICT (note_id) DO UPDATE SET tokens = EXCLUDED.tokens, channel_id = EXCLUDED.channel_id, language = EXCLUDED.language,
      is_card = EXCLUDED.is_card, published_at = EXCLUDED.published_at
    WHERE (search_notes.tokens, search_notes.channel_id, search_notes.language, search_notes.is_card, search_notes.published_at)
      IS DISTINCT FROM (EXCLUDED.tokens, EXCLUDED.channel_id, EXCLUDED.language, EXCLUDED.is_card, EXCLUDED.published_at)`;
  return notes.length;
}

const quoted = (token: string) => `'${token}'`;

/** Enters the notes of a topic anew, under whatever names they have by now. A hundred thousand of them take some minutes. */
export async function keepTopicNotes(hashtagId: string): Promise<void> {
  let after = first;
  for (;;) {
    const notes = await db.noteHashtag.findMany({
      where: { hashtagId, noteId: { gt: after } },
      orderBy: { noteId: "asc" },
      take: batch,
      select: { noteId: true },
    });
    const ids = notes.map(({ noteId }) => noteId);
    const last = ids.at(-1);
    if (!last) return;
    await db.$transaction((tx) => keepNotes(tx, ids), { timeout: 60_000 });
    after = last;
  }
}

const first = "00000000-0000-0000-0000-000000000000";

/** Notes entered in one go: a transaction of about a second. */
const batch = 200;

/**
 * Enters the notes that everybody may see and that have no entry, oldest first, so that numbers grow with time: those of a database
 * from before there was search, and any that a lost event left out. Answers how many.
 */
export async function enterMissing(): Promise<number> {
  let entered = 0;
  for (;;) {
    const missing = await db.$queryRaw<{ id: string }[]>`
      SELECT n.id FROM notes n WHERE ${visibleToSql(null)} AND NOT EXISTS (SELECT 1 FROM search_notes s WHERE s.note_id = n.id)
      ORDER BY n.published_at, n.id LIMIT ${batch}`;
    if (missing.length === 0) return entered;
    const ids = missing.map(({ id }) => id);
    await db.$transaction((tx) => keepNotes(tx, ids), { timeout: 60_000 });
    entered += ids.length;
  }
}
