import { requirePublisher } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/limits";
import { screenWords } from "@/lib/notes/checking";
import { settleCounts } from "@/lib/notes/counting";
import { looksBanned } from "@/lib/notes/resembling";
import { freshScore } from "@/lib/notes/rules";
import type { PublishInput } from "@/lib/notes/schema";
import { markNoteStale } from "@/lib/notes/stale";
import { claim, columnsOf, hold, standingsOf } from "@/lib/notes/writing";
import { Refusal } from "@/lib/refusal";
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
  const me = requirePublisher(viewer);
  const before = await earlier(me.id, input.requestId);
  if (before) return before;
  const screening = checked(input);
  await limit("post", me.id);
  const banned = await looksBanned(
    me.id,
    input.pictures.map(({ mediaId }) => mediaId),
  );
  const held = banned || screening.verdict !== "allow";
  return db.$transaction(async (tx) => {
    const id = await create(tx, me.id, input);
    if (!id) return (await earlier(me.id, input.requestId)) ?? tooSoon();
    if (held) await hold(tx, id, banned ? { ...screening, verdict: "hold" } : screening);
    await settleCounts(tx, id);
    await record(tx, held ? "note.held" : "note.published", { noteId: id });
    await markNoteStale(tx, id, { isNew: true });
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
  const columns = await columnsOf(tx, input);
  const [note] = await tx.note.createManyAndReturn({
    data: [{ ...columns, authorId, requestId: input.requestId, score: freshScore }],
    skipDuplicates: true,
    select: { id: true, publishedAt: true },
  });
  if (!note) return null;
  await claim(tx, authorId, note.id, input.pictures);
  const standings = await standingsOf(tx, input);
  await tx.noteHashtag.createMany({
    data: standings.map((standing) => ({ ...standing, noteId: note.id, publishedAt: note.publishedAt })),
  });
  return note.id;
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
