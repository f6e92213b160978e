import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { leastQuality, nearBits } from "@/lib/media/pdq";
import type { CaseView } from "@/lib/moderation/case-view";
import { spokenBy } from "@/lib/moderation/remit";
import { visibleToSql } from "@/lib/notes/visibility";
import { tokensOf } from "@/lib/search/tokens";

/** What stands around the thing of a case: the talk a comment is part of, and notes that are like it. */

type Said = {
  id: string;
  author: string;
  body: string;
  language: string;
  at: string;
  /** The reported one. */
  itself: boolean;
  gone: boolean;
};

export type Kin = {
  id: string;
  title: string;
  language: string;
  author: string;
  at: string;
  /** By the respondent too. */
  same: boolean;
  standing: "visible" | "held" | "taken_down";
};

export type CaseContext = {
  /** Of a comment: the thread around it, in the order it was said. */
  thread: Said[];
  sameImage: Kin[];
  sameWords: Kin[];
};

/** Comments of the thread that come along on either side. */
const around = 4;
const kinShown = 6;

/** What is out of everybody else's reach is left out of it where it is in a language that this moderator does not review. */
export async function contextOf(moderator: Moderator, opened: CaseView): Promise<CaseContext> {
  const { subject, then, respondent, id } = opened;
  const noteId = subject?.kind === "note" ? subject.id : null;
  const about = { but: noteId, respondent: respondent.handle, languages: await spokenBy(moderator.id) };
  const [thread, sameImage, sameWords] = await Promise.all([
    subject?.kind === "comment" ? threadAround(subject.id) : [],
    alike(imageKin(id), about),
    subject?.kind === "note" ? alike(wordKin(then.title), about) : [],
  ]);
  return { thread, sameImage, sameWords: sameWords.filter((kin) => !sameImage.some((o) => o.id === kin.id)) };
}

async function threadAround(commentId: string): Promise<Said[]> {
  const rows = await db.$queryRaw<(Omit<Said, "at" | "itself"> & { at: Date })[]>`
    WITH it AS (SELECT id, note_id, parent_id, created_at FROM comments WHERE id = ${commentId}::uuid),
    beside AS (
      SELECT c.id FROM it JOIN comments c ON c.id = it.parent_id OR c.id = it.id
      UNION (SELECT c.id FROM it JOIN comments c ON c.note_id = it.note_id AND c.parent_id IS NOT DISTINCT FROM it.parent_id
        AND c.created_at < it.created_at ORDER BY c.created_at DESC LIMIT ${around})
      UNION (SELECT c.id FROM it JOIN comments c ON c.note_id = it.note_id
        AND (c.parent_id = it.id OR (it.parent_id IS NOT NULL AND c.parent_id = it.parent_id))
        AND c.created_at > it.created_at ORDER BY c.created_at LIMIT ${around}))
    SELECT c.id, a.name AS author, c.body, c.language, c.created_at AS at,
      c.deleted_at IS NOT NULL OR EXISTS (SELECT 1 FROM takedowns t WHERE t.comment_id = c.id) AS gone
    FROM beside JOIN comments c USING (id) JOIN accounts a ON a.id = c.author_id
    ORDER BY c.created_at, c.id`;
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString(), itself: row.id === commentId }));
}

/** There is no index of what looks alike, so each of the newest pictures is compared: of a million all would take half a second. */
const compared = 100_000;

/**
 * Notes, whoever's, that show one of the case's pictures: the same bytes, or, among the newest, what looks the same (stored again,
 * made smaller).
 */
function imageKin(caseId: string): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT i.note_id FROM case_pictures p JOIN media m ON m.id = p.media_id
    JOIN media twin ON twin.content_hash = m.content_hash JOIN note_images i ON i.media_id = twin.id
    WHERE p.case_id = ${caseId}::uuid
    UNION SELECT i.note_id FROM case_pictures p JOIN media_hashes h ON h.media_id = p.media_id AND h.quality >= ${leastQuality}
    JOIN (SELECT media_id, bits, quality FROM media_hashes ORDER BY media_id DESC LIMIT ${compared}) twin
      ON twin.media_id <> h.media_id AND twin.quality >= ${leastQuality} AND bit_count(twin.bits # h.bits) <= ${nearBits}
    JOIN note_images i ON i.media_id = twin.media_id WHERE p.case_id = ${caseId}::uuid LIMIT 50`;
}

/** Titles that say little are like thousands of others. */
const fewestTokens = 3;

/** Public notes with all the words of this title. */
function wordKin(title: string): Prisma.Sql | null {
  const tokens = tokensOf({ title, body: "", topics: [], alts: [] }).filter(
    (token) => !token.startsWith("="),
  );
  if (tokens.length < fewestTokens) return null;
  const query = tokens
    .slice(0, 24)
    .map((token) => `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`)
    .join(" & ");
  return Prisma.sql`SELECT s.note_id FROM search_notes s JOIN notes n ON n.id = s.note_id
    WHERE s.tokens @@ ${query}::tsquery AND ${visibleToSql(null)} LIMIT 50`;
}

type KinRow = Omit<Kin, "at" | "same"> & { at: Date; handle: string };

type About = { but: string | null; respondent: string; languages: string[] | null };

async function alike(ids: Prisma.Sql | null, { but, respondent, languages }: About): Promise<Kin[]> {
  if (!ids) return [];
  const readable = languages
    ? Prisma.sql`(n.language = ANY(${languages}) OR ${visibleToSql(null)})`
    : Prisma.sql`TRUE`;
  const rows = await db.$queryRaw<KinRow[]>`
    SELECT n.id, n.title, n.language, a.name AS author, a.handle, n.published_at AS at,
      CASE WHEN EXISTS (SELECT 1 FROM takedowns t WHERE t.note_id = n.id) THEN 'taken_down'
        WHEN EXISTS (SELECT 1 FROM holds h WHERE h.note_id = n.id) THEN 'held' ELSE 'visible' END AS standing
    FROM (${ids}) kin JOIN notes n ON n.id = kin.note_id JOIN accounts a ON a.id = n.author_id
    WHERE n.deleted_at IS NULL AND n.id IS DISTINCT FROM ${but}::uuid AND ${readable}
    ORDER BY n.published_at DESC, n.id DESC LIMIT ${kinShown}`;
  return rows.map(({ at, handle, ...row }) => ({
    ...row,
    at: at.toISOString(),
    same: handle === respondent,
  }));
}
