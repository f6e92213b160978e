import { requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { nameTopics } from "@/lib/hashtags/naming";
import { detectLanguage } from "@/lib/language/detect";
import { limit } from "@/lib/limits";
import { screenWords } from "@/lib/notes/checking";
import { settleCounts } from "@/lib/notes/counting";
import { freshScore, topicsOf } from "@/lib/notes/rules";
import type { PublishInput } from "@/lib/notes/schema";
import { markNoteStale } from "@/lib/notes/stale";
import { Refusal } from "@/lib/refusal";
import { keepScreening } from "@/lib/screening/keeping";
import { outcomeOf } from "@/lib/screening/rules";
import type { Screening } from "@/lib/screening/screen";

/** `held`: a person looks at it first; until then only its author sees it. `open`: everybody may see it now. */
export type Published = { id: string; held: boolean; open: boolean };

/**
 * Publishes a note, once for each requestId: a repeated request gets the note that the first one made. Refuses what breaks a
 * rule (invalid, rulesRefuse), asks about what is doubtful unless `confirmed` (conflict, rulesAsk; both with the hits as
 * detail), and refuses pictures that are not the viewer's own (pictureGone). 30 an hour.
 */
export async function publish(viewer: Anyone, input: PublishInput): Promise<Published> {
  const me = requireWriter(viewer);
  const before = await earlier(me.id, input.requestId);
  if (before) return before;
  const screening = checked(input);
  await limit("post", me.id);
  return db.$transaction(async (tx) => {
    const id = await create(tx, me.id, input);
    if (!id) return (await earlier(me.id, input.requestId)) ?? tooSoon();
    if (screening.verdict !== "allow") await hold(tx, id, screening);
    await settleCounts(tx, id);
    const held = screening.verdict !== "allow";
    await record(tx, held ? "note.held" : "note.published", { noteId: id });
    await markNoteStale(tx, id);
    return published(id, input.visibility, held);
  });
}

function published(id: string, visibility: PublishInput["visibility"], held: boolean): Published {
  return { id, held, open: visibility === "everyone" && !held };
}

async function earlier(authorId: string, requestId: string): Promise<Published | null> {
  const where = { authorId_requestId: { authorId, requestId } };
  const note = await db.note.findUnique({
    where,
    select: { id: true, visibility: true, hold: { select: { noteId: true } } },
  });
  return note && published(note.id, note.visibility, note.hold !== null);
}

/** The other request had inserted its note and then failed: trying again is safe and right. */
function tooSoon(): never {
  throw new Refusal("unavailable", "tryAgain", { retryAfter: 1 });
}

/** What is let through: with nothing found, or on to a person. */
function checked(input: PublishInput): Screening {
  const screening = screenWords({ ...input, altTexts: input.pictures.map(({ alt }) => alt) });
  const detail = { hits: screening.hits };
  const outcome = outcomeOf(screening, { confirmed: input.confirmed });
  if (outcome === "refuse") throw new Refusal("invalid", "rulesRefuse", { detail });
  if (outcome === "ask") throw new Refusal("conflict", "rulesAsk", { detail });
  return screening;
}

/** Null when this request's note is there already (the unique key makes the second of two at once wait and find it). */
async function create(tx: Tx, authorId: string, input: PublishInput): Promise<string | null> {
  const { title, body, visibility, requestId } = input;
  const { declarations, contentWarning, commentAudience, placeId, cardTemplate } = input;
  const choices = { visibility, declarations, contentWarning, commentAudience, placeId, cardTemplate };
  const channel = await tx.channel.findUnique({ where: { slug: input.channel }, select: { id: true } });
  if (!channel) throw new Refusal("invalid", "checkFields", { fields: { channel: "channelMissing" } });
  const language = detectLanguage(`${title}\n${body}`);
  const words = { title, body, language, requestId, authorId, channelId: channel.id };
  const [note] = await tx.note.createManyAndReturn({
    data: [{ ...words, ...choices, score: freshScore }],
    skipDuplicates: true,
    select: { id: true, publishedAt: true },
  });
  if (!note) return null;
  await claim(tx, authorId, note.id, input.pictures);
  const hashtagIds = await nameTopics(tx, topicsOf(input));
  await tx.noteHashtag.createMany({
    data: hashtagIds.map((hashtagId) => ({ hashtagId, noteId: note.id, publishedAt: note.publishedAt })),
  });
  return note.id;
}

/** Takes the author's own pictures into the note. The lock settles the race with the sweep of unclaimed ones. */
async function claim(
  tx: Tx,
  ownerId: string,
  noteId: string,
  pictures: PublishInput["pictures"],
): Promise<void> {
  const ids = pictures.map(({ mediaId }) => mediaId);
  const own = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM media WHERE id = ANY(${ids}::uuid[]) AND owner_id = ${ownerId}::uuid ORDER BY id FOR KEY SHARE`;
  const found = new Set(own.map(({ id }) => id));
  const gone = ids.filter((id) => !found.has(id));
  if (gone.length > 0) {
    throw new Refusal("invalid", "checkFields", { fields: { pictures: "pictureGone" }, detail: { gone } });
  }
  await tx.noteImage.createMany({
    data: pictures.map(({ mediaId, alt }, position) => ({ noteId, position, mediaId, alt })),
  });
}

async function hold(tx: Tx, noteId: string, screening: Screening): Promise<void> {
  const screeningId = await keepScreening(tx, screening);
  await tx.hold.create({ data: { noteId, screeningId }, select: { noteId: true } });
}

/**
 * Opens a held note to its readers: it is new from this moment. For moderation, in its transaction, which also records the
 * event. A note that is not held stays as it is.
 */
export async function releaseHeldNote(tx: Tx, noteId: string): Promise<void> {
  if (!(await endHold(tx, noteId))) return;
  const publishedAt = new Date();
  await tx.note.update({ where: { id: noteId }, data: { publishedAt }, select: { id: true } });
  await tx.noteHashtag.updateMany({ where: { noteId }, data: { publishedAt } });
  await settleCounts(tx, noteId);
  await markNoteStale(tx, noteId);
}

/** Ends the wait of a held note, and says whether it was one; who may see it now is for the caller to have settled. */
export async function endHold(tx: Tx, noteId: string): Promise<boolean> {
  const { count } = await tx.hold.deleteMany({ where: { noteId } });
  return count > 0;
}
