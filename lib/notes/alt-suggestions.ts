import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import { noBlockWith } from "@/lib/accounts/blocks";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/limits";
import { screenWords } from "@/lib/notes/checking";
import type { AltInput, SuggestionRef } from "@/lib/notes/schema";
import { markNoteStale } from "@/lib/notes/stale";
import { visibleTo } from "@/lib/notes/visibility";
import { Refusal } from "@/lib/refusal";

/** Readers describe pictures for those who cannot see them; the author has the last word. */

/**
 * Proposes alt text for a picture of a note that one may see and did not write: one proposal for each picture, and proposing
 * again changes it. Refuses words that break a content rule. 30 an hour.
 */
export async function suggestAlt(viewer: Anyone, { noteId, mediaId, alt }: AltInput): Promise<void> {
  const me = requireWriter(viewer);
  refuseRuleBreaking(alt);
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

/** Takes a reader's words over as the picture's alt text; other proposals for the same picture have had their answer, too. */
export async function acceptAlt(viewer: Anyone, { suggestionId }: SuggestionRef): Promise<void> {
  const me = requireWriter(viewer);
  await db.$transaction(async (tx) => {
    const suggestion = await tx.altSuggestion.findFirst({
      where: { id: suggestionId, note: { authorId: me.id, deletedAt: null }, suggester: noBlockWith(me.id) },
      select: { noteId: true, mediaId: true, alt: true, suggesterId: true },
    });
    if (!suggestion) throw new Refusal("not_found", "notFound");
    const { noteId, mediaId, alt, suggesterId } = suggestion;
    refuseRuleBreaking(alt);
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

function refuseRuleBreaking(alt: string): void {
  const { verdict, hits } = screenWords({ title: "", body: "", altTexts: [alt] });
  if (verdict !== "refuse") return;
  const first = hits.find(({ action }) => action === "refuse");
  throw new Refusal("invalid", "altBreaksRule", {
    values: { quote: first?.quote ?? "", rule: first?.ruleId ?? "" },
    fields: { alt: "altBreaks" },
  });
}
