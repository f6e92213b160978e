import { requirePublisher, requireViewer } from "@/lib/accounts/authority";
import { noBlockWith } from "@/lib/accounts/blocks";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Prisma } from "@/lib/generated/prisma/client";
import { limit } from "@/lib/limits";
import { screenWords } from "@/lib/notes/checking";
import type { AltInput, SuggestionRef } from "@/lib/notes/schema";
import { markNoteStale } from "@/lib/notes/stale";
import { visibleTo } from "@/lib/notes/visibility";
import { refuseHidden } from "@/lib/notes/writing";
import { Refusal } from "@/lib/refusal";
import { titlesOf } from "@/lib/screening/naming";
import type { Hit } from "@/lib/screening/screen";
import { countTurnedAway } from "@/lib/screening/turning-away";

/** Readers describe pictures for those who cannot see them; the author has the last word. */

/**
 * Proposes alt text for a picture of a note that one may see and did not write: one proposal for each picture, and proposing
 * again changes it. Refuses words that break a content rule. 30 an hour.
 */
export async function suggestAlt(viewer: Anyone, { noteId, mediaId, alt }: AltInput): Promise<void> {
  const me = requirePublisher(viewer);
  await refuseRuleBreaking(me, alt);
  await limit("altSuggestion", me.id);
  await db.$transaction(async (tx) => {
    const note = await tx.note.findFirst({
      where: { AND: [{ id: noteId, images: { some: { mediaId } } }, visibleTo(me)] },
      select: { authorId: true },
    });
    if (!note) throw new Refusal("not_found", "notFound");
    if (note.authorId === me.id) throw new Refusal("invalid", "suggestOwnAlt");
    const key = { noteId, mediaId, suggesterId: me.id };
    const { id: suggestionId } = await tx.altSuggestion.upsert({
      where: { noteId_mediaId_suggesterId: key },
      create: { ...key, alt },
      update: { alt },
      select: { id: true },
    });
    await record(tx, "alt.suggested", { suggestionId });
  });
}

/**
 * Takes a reader's words over as the picture's alt text; other proposals for the same picture have had their answer, too. Like
 * an edit it refuses notes that are taken down or wait for a person (conflict), and words in which the rule check finds
 * anything: what a person would have to look at, the author says by editing.
 */
export async function acceptAlt(viewer: Anyone, { suggestionId }: SuggestionRef): Promise<void> {
  const me = requirePublisher(viewer);
  await db.$transaction(async (tx) => {
    // An edit under way is waited for: it replaces the pictures as it knew them.
    await tx.$queryRaw`
      SELECT 1 FROM notes n WHERE n.author_id = ${me.id}::uuid
        AND n.id = (SELECT s.note_id FROM alt_suggestions s WHERE s.id = ${suggestionId}::uuid) FOR NO KEY UPDATE`;
    const suggestion = await tx.altSuggestion.findFirst({
      where: { id: suggestionId, note: { authorId: me.id, deletedAt: null }, suggester: noBlockWith(me.id) },
      select: { noteId: true, mediaId: true, alt: true, suggesterId: true, note: { select: described } },
    });
    if (!suggestion) throw new Refusal("not_found", "notFound");
    const { noteId, mediaId, alt, suggesterId, note } = suggestion;
    refuseHidden(note);
    await refuseFindings(me, note, { mediaId, alt });
    const { count } = await tx.noteImage.updateMany({ where: { noteId, mediaId }, data: { alt } });
    if (count === 0) throw new Refusal("not_found", "notFound");
    await tx.altSuggestion.deleteMany({ where: { noteId, mediaId } });
    await record(tx, "note.described", { noteId, mediaId, suggesterId });
    await markNoteStale(tx, noteId);
  });
}

/** Lets a proposal go; whoever made it is not told. */
export async function declineAlt(viewer: Anyone, { suggestionId }: SuggestionRef): Promise<void> {
  const me = requireViewer(viewer);
  const { count } = await db.altSuggestion.deleteMany({
    where: { id: suggestionId, note: { authorId: me.id, deletedAt: null } },
  });
  if (count === 0) throw new Refusal("not_found", "notFound");
}

const described = {
  title: true,
  body: true,
  contentWarning: true,
  images: { orderBy: { position: "asc" }, select: { mediaId: true, alt: true } },
  hold: { select: { noteId: true } },
  takedown: { select: { id: true } },
} satisfies Prisma.NoteSelect;

type Described = Prisma.NoteGetPayload<{ select: typeof described }>;

/** What these words would say in their place, beside all others of the note; what is found in it without them is out already. */
async function refuseFindings(
  me: Viewer,
  note: Described,
  proposed: { mediaId: string; alt: string },
): Promise<void> {
  const found = (altOf: (image: { mediaId: string; alt: string }) => string) =>
    screenWords({ ...note, altTexts: note.images.map(altOf) }).hits;
  const before = new Set(found(({ alt }) => alt).map(({ termId }) => termId));
  const hits = found(({ mediaId, alt }) => (mediaId === proposed.mediaId ? proposed.alt : alt));
  const more = hits.filter(({ termId }) => !before.has(termId));
  await refuseBreaking(me, more);
  if (more.length > 0) throw new Refusal("conflict", "altNeedsLook");
}

function refuseRuleBreaking(me: Viewer, alt: string): Promise<void> {
  return refuseBreaking(me, screenWords({ title: "", body: "", altTexts: [alt] }).hits);
}

async function refuseBreaking(me: Viewer, hits: Hit[]): Promise<void> {
  const first = hits.find(({ action }) => action === "refuse");
  if (!first) return;
  await countTurnedAway(me.id, { verdict: "refuse", hits }, "refused");
  throw new Refusal("invalid", "altBreaksRule", {
    values: { quote: first.quote, rule: await titlesOf(first.ruleId) },
    fields: { alt: "altBreaks" },
  });
}
