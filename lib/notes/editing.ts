import { requirePublisher } from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { type Db, db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/limits";
import { letThrough, screenWords } from "@/lib/notes/checking";
import { settleTopics } from "@/lib/notes/counting";
import { comparePictures, keepHeld } from "@/lib/notes/resembling";
import { editable, revisionOf, sameVersion } from "@/lib/notes/revision";
import { widerOf } from "@/lib/notes/rules";
import type { EditInput } from "@/lib/notes/schema";
import { markNoteStale } from "@/lib/notes/stale";
import { type Columns, claim, columnsOf, hold, refuseHidden, standingsOf } from "@/lib/notes/writing";
import { Refusal } from "@/lib/refusal";
import { limitObjections } from "@/lib/screening/objecting";
import type { Screening } from "@/lib/screening/screen";

/** `open`: everybody may read it now; `held`: a person looks at it first. */
export type Edited = { id: string; held: boolean; open: boolean; changed: boolean };

const needed = {
  ...editable,
  id: true,
  authorId: true,
  counted: true,
  seenBy: true,
  publishedAt: true,
  editedAt: true,
  hold: { select: { noteId: true } },
  takedown: { select: { id: true } },
} as const;

type Now = NonNullable<Awaited<ReturnType<typeof ownNote>>>;

/**
 * Changes one's own published note and keeps the version that is replaced; once for each requestId, and an edit that changes
 * nothing records nothing. Refuses what began from another revision than the present one (conflict, editedElsewhere), notes
 * that are taken down or wait for a person (conflict), what breaks a rule (as publishing does), and pictures that are not one's
 * own or were removed for good (invalid). An edit that a person has to look at takes the note out of sight meanwhile: words are
 * asked about first, always; a picture like a removed one is not. 30 an hour.
 */
export async function edit(viewer: Anyone, input: EditInput): Promise<Edited> {
  const me = requirePublisher(viewer);
  const before = await ownNote(db, me.id, input.noteId);
  const done = await earlier(db, before, input);
  if (done) return done;
  refuseHidden(before);
  const words = await checked(me, input, before);
  await limit("edit", me.id);
  if (words) await limitObjections(me.id, words);
  const matches = await comparePictures(
    me.id,
    added(input, before),
    input.pictures.map(({ mediaId }) => mediaId),
  );
  const screening: Screening | null =
    matches.length > 0 ? { hits: words?.hits ?? [], verdict: "hold" } : words;
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM notes WHERE id = ${input.noteId}::uuid FOR NO KEY UPDATE`;
    const note = await ownNote(tx, me.id, input.noteId);
    const repeated = await earlier(tx, note, input);
    if (repeated) return repeated;
    refuseHidden(note);
    const columns = await columnsOf(tx, input, note.channelId);
    const next = { ...note, ...columns, images: input.pictures };
    if (revisionOf(next) === revisionOf(note)) return edited(note, false);
    if (revisionOf(note) !== input.from) throw new Refusal("conflict", "editedElsewhere");
    const editId = sameVersion(note, next) ? null : await keepVersion(tx, note, input.requestId);
    await write(tx, note, { columns, pictures: input.pictures, editId, screening });
    await keepHeld(tx, note, matches);
    return edited({ ...next, hold: screening ? { noteId: note.id } : null }, true);
  });
}

async function ownNote(on: Db, authorId: string, noteId: string) {
  const note = await on.note.findFirst({
    where: { id: noteId, authorId, deletedAt: null },
    select: needed,
  });
  if (!note) throw new Refusal("not_found", "notFound");
  return note;
}

async function earlier(on: Db, note: Now, { noteId, requestId }: EditInput): Promise<Edited | null> {
  const key = { noteId_requestId: { noteId, requestId } };
  const known = await on.noteEdit.findUnique({ where: key, select: { id: true } });
  return known && edited(note, true);
}

function edited(note: Pick<Now, "id" | "hold" | "visibility">, changed: boolean): Edited {
  const held = note.hold !== null;
  return { id: note.id, held, open: note.visibility === "everyone" && !held, changed };
}

/** Null when there is nothing for a person to look at. Words that are out already are not asked about again. */
async function checked(me: Viewer, input: EditInput, now: Now): Promise<Screening | null> {
  const altTexts = input.pictures.map(({ alt }) => alt);
  const told = ({ title, body, contentWarning }: EditInput | Now, alts: string[]) =>
    JSON.stringify([title, body, contentWarning, alts]);
  if (
    told(input, altTexts) ===
    told(
      now,
      now.images.map(({ alt }) => alt),
    )
  )
    return null;
  const screening = screenWords({ ...input, altTexts });
  if (screening.verdict === "allow") return null;
  // what a person looks at takes the note out of sight meanwhile: that is asked about, too
  const asked: Screening = screening.verdict === "hold" ? { ...screening, verdict: "warn" } : screening;
  await letThrough(me, asked, { ...input, ask: "rulesAskEdit" });
  return screening;
}

/** Pictures that the note did not have: what it has was compared when it came, and perhaps let through by a person. */
function added({ pictures }: EditInput, { images }: Now): string[] {
  const known = new Set(images.map(({ mediaId }) => mediaId));
  return pictures.map(({ mediaId }) => mediaId).filter((id) => !known.has(id));
}

type Change = {
  columns: Columns;
  pictures: EditInput["pictures"];
  editId: string | null;
  screening: Screening | null;
};

async function write(tx: Tx, note: Now, { columns, pictures, editId, screening }: Change): Promise<void> {
  // Its old channel and topics lose it, its new ones get it.
  await markNoteStale(tx, note.id);
  const version = editId ? ({ editedAt: new Date(), seenBy: "only_me" } as const) : { seenBy: widerOf(note) };
  await tx.note.update({ where: { id: note.id }, data: { ...columns, ...version }, select: { id: true } });
  await replacePictures(tx, note, pictures);
  if (screening) await hold(tx, note.id, screening);
  await settleTopics(tx, note, await standingsOf(tx, columns));
  await record(tx, "note.edited", { noteId: note.id, editId });
  await markNoteStale(tx, note.id);
}

async function keepVersion(tx: Tx, note: Now, requestId: string): Promise<string> {
  const { id: noteId, title, body, contentWarning, images: pictures } = note;
  const shown = { shownFrom: note.editedAt ?? note.publishedAt, seenBy: widerOf(note) };
  const kept = await tx.noteEdit.create({
    data: { noteId, requestId, title, body, contentWarning, pictures, ...shown },
    select: { id: true },
  });
  return kept.id;
}

async function replacePictures(
  tx: Tx,
  { id: noteId, authorId, images }: Now,
  pictures: EditInput["pictures"],
): Promise<void> {
  const same = (list: { mediaId: string; alt: string }[]) =>
    JSON.stringify(list.map(({ mediaId, alt }) => [mediaId, alt]));
  if (same(images) === same(pictures)) return;
  await tx.noteImage.deleteMany({ where: { noteId } });
  await claim(tx, authorId, noteId, pictures);
  const stay = pictures.map(({ mediaId }) => mediaId);
  await tx.altSuggestion.deleteMany({ where: { noteId, mediaId: { notIn: stay } } });
}
