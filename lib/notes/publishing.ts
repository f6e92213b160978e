import { requirePublisher } from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { markedStale } from "@/lib/cache-tags";
import { db, inSqlTransaction, type SqlTx, sqlPool, type Tx } from "@/lib/db";
import { recordedIn } from "@/lib/events/record";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Visibility } from "@/lib/generated/prisma/enums";
import type { Standing } from "@/lib/hashtags/naming";
import { newId } from "@/lib/ids";
import { limit } from "@/lib/limits";
import { letThrough, screenWords } from "@/lib/notes/checking";
import { countsSettled, settleCounts } from "@/lib/notes/counting";
import { comparePictures, keepHeld } from "@/lib/notes/resembling";
import { freshScore } from "@/lib/notes/rules";
import type { PublishInput } from "@/lib/notes/schema";
import { markNoteStale, pagesOf } from "@/lib/notes/stale";
import { channelMissing, choicesOf, claim, hold, standingsOf } from "@/lib/notes/writing";
import { Refusal } from "@/lib/refusal";
import { limitObjections } from "@/lib/screening/objecting";

/** `held`: a person looks at it first; until then only its author sees it. `open`: everybody may see it now. */
export type Published = { id: string; held: boolean; open: boolean };

/**
 * Publishes a note, once for each requestId: a repeated request gets the note that the first one made. Refuses what breaks a
 * rule (invalid, rulesRefuse) unless its author is `objecting`: then a person looks first, three times a day, but for the rules
 * that leave nothing to look at. Asks about what is doubtful unless `confirmed` (conflict, rulesAsk; both with the hits as
 * detail), and refuses pictures that are not the viewer's own (pictureGone) or were removed for good (pictureBanned). 30 an hour.
 */
export async function publish(viewer: Anyone, input: PublishInput): Promise<Published> {
  const me = requirePublisher(viewer);
  const before = await earlier(me.id, input.requestId);
  if (before) return before;
  const screening = screenWords({ ...input, altTexts: input.pictures.map(({ alt }) => alt) });
  await letThrough(me, screening, input);
  await limit("post", me.id);
  await limitObjections(me.id, screening);
  const matches = await comparePictures(
    me.id,
    input.pictures.map(({ mediaId }) => mediaId),
  );
  const banned = matches.length > 0;
  if (!banned && screening.verdict === "allow") return inSqlTransaction((tx) => write(tx, me, input));
  return db.$transaction((tx) =>
    write(tx, me, input, async (id) => {
      await hold(tx, id, banned ? { ...screening, verdict: "hold" } : screening);
      await keepHeld(tx, { id, authorId: me.id }, matches);
    }),
  );
}

/** `keepBack`: what keeps it from its readers until a person has looked at it, before it is placed anywhere. */
async function write(
  tx: SqlTx,
  me: Viewer,
  input: PublishInput,
  keepBack?: (id: string) => Promise<void>,
): Promise<Published> {
  const held = keepBack !== undefined;
  const id = await create(tx, me.id, input);
  if (!id) return (await earlier(me.id, input.requestId)) ?? tooSoon();
  await claim(tx, me.id, id, input.pictures);
  await keepBack?.(id);
  await place(tx, { id, held, handle: me.handle, slug: input.channel }, await standingsOf(tx, input));
  return published(id, input.visibility, held);
}

function published(id: string, visibility: PublishInput["visibility"], held: boolean): Published {
  return { id, held, open: visibility === "everyone" && !held };
}

const earlierNote = `SELECT n.id, n.visibility, EXISTS (SELECT 1 FROM holds h WHERE h.note_id = n.id) AS held
  FROM notes n WHERE n.author_id = $1 AND n.request_id = $2`;

async function earlier(authorId: string, requestId: string): Promise<Published | null> {
  const { rows } = await sqlPool().query<{ id: string; visibility: Visibility; held: boolean }>({
    name: "notes:earlier",
    text: earlierNote,
    values: [authorId, requestId],
  });
  const [note] = rows;
  return note ? published(note.id, note.visibility, note.held) : null;
}

/** The other request had inserted its note and then failed: trying again is safe and right. */
function tooSoon(): never {
  throw new Refusal("unavailable", "tryAgain", { retryAfter: 1 });
}

/**
 * Null when this request's note is there already (the unique key makes the second of two at once wait and find it). Refuses a channel
 * that is not there or closed.
 */
async function create(tx: SqlTx, authorId: string, input: PublishInput): Promise<string | null> {
  const { title, body, language, ...chosen } = choicesOf(input);
  const [made] = await tx.$queryRaw<{ isOpen: boolean; id: string | null }[]>`
    WITH channel AS (SELECT id FROM channels WHERE slug = ${input.channel} AND closed_at IS NULL),
    note AS (INSERT INTO notes (id, author_id, request_id, score, channel_id, title, body, language, visibility, declarations,
        content_warning, comment_audience, place_id, card_template, published_at)
      SELECT ${newId()}::uuid, ${authorId}::uuid, ${input.requestId}::uuid, ${freshScore}::float8, channel.id, ${title},
        ${body}, ${language}, ${chosen.visibility}::"Visibility", ${chosen.declarations}::"Declaration"[],
        ${chosen.contentWarning}::text, ${chosen.commentAudience}::"CommentAudience", ${chosen.placeId}::int,
        ${chosen.cardTemplate}::text, date_trunc('milliseconds', now())
      FROM channel ON CONFLICT (author_id, request_id) DO NOTHING RETURNING id)
    SELECT EXISTS (SELECT 1 FROM channel) AS "isOpen", (SELECT id FROM note) AS id`;
  if (!made?.isOpen) throw channelMissing();
  return made.id;
}

type Made = { id: string; held: boolean; handle: string; slug: string };

/** The new note's places: under its topics, in their counts and its author's, and on kept pages. In one statement, which says so, too. */
async function place(tx: SqlTx, { id, held, handle, slug }: Made, standings: Standing[]): Promise<void> {
  const topics = standings.map(({ hashtagId }) => hashtagId);
  const keys = standings.map(({ key }) => key);
  const derived = standings.map((standing) => standing.derived);
  const happened = recordedIn(held ? "note.held" : "note.published", { noteId: id }, Prisma.sql`TRUE`);
  await tx.$executeRaw`
    WITH placed AS (INSERT INTO note_hashtags (hashtag_id, note_id, published_at, derived)
      SELECT t.id, n.id, n.published_at, t.derived
      FROM notes n CROSS JOIN unnest(${topics}::uuid[], ${derived}::boolean[]) AS t(id, derived) WHERE n.id = ${id}::uuid),
    ${countsSettled(id, Prisma.sql`SELECT unnest(${topics}::uuid[])`)},
    ${happened},
    stale AS MATERIALIZED (${markedStale(...pagesOf(id, { handle, slug, keys }, { isNew: true }))})
    SELECT (SELECT count(*) FROM told), (SELECT count(*) FROM stale)`;
}

/**
 * Opens a held note to its readers: it is new from this moment, unless it waited for an edit. For moderation, in its
 * transaction, which also records the event. A note that is not held stays as it is.
 */
export async function releaseHeldNote(tx: Tx, noteId: string): Promise<void> {
  if (!(await endHold(tx, noteId))) return;
  const publishedAt = new Date();
  const { count } = await tx.note.updateMany({
    where: { id: noteId, editedAt: null },
    data: { publishedAt },
  });
  if (count > 0) await tx.noteHashtag.updateMany({ where: { noteId }, data: { publishedAt } });
  await settleCounts(tx, noteId);
  await markNoteStale(tx, noteId);
}

/** Ends the wait of a held note, and says whether it was one; who may see it now is for the caller to have settled. */
export async function endHold(tx: Tx, noteId: string): Promise<boolean> {
  const { count } = await tx.hold.deleteMany({ where: { noteId } });
  return count > 0;
}
