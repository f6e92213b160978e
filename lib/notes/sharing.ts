import type { z } from "zod";
import { requireUnsuspended } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { record } from "@/lib/events/record";
import { settleCounts } from "@/lib/notes/counting";
import type { commentAudienceInput, visibilityInput } from "@/lib/notes/schema";
import { markNoteStale } from "@/lib/notes/stale";
import { Refusal } from "@/lib/refusal";

/** Opens one's own note to more people, or to fewer. */
export async function changeVisibility(
  viewer: Anyone,
  { noteId, visibility }: z.output<typeof visibilityInput>,
): Promise<void> {
  const me = requireUnsuspended(viewer);
  await db.$transaction(async (tx) => {
    // What it was open to before is remembered with its words; a note in review was open to nobody.
    const count = await tx.$executeRaw`
      UPDATE notes n SET visibility = ${visibility}::"Visibility", seen_by = CASE
        WHEN EXISTS (SELECT 1 FROM holds h WHERE h.note_id = n.id) THEN n.seen_by
        ELSE LEAST(n.seen_by, n.visibility) END
      WHERE n.id = ${noteId}::uuid AND n.author_id = ${me.id}::uuid AND n.deleted_at IS NULL`;
    if (count === 0) throw new Refusal("not_found", "notFound");
    await settleCounts(tx, noteId);
    await record(tx, "note.visibility_changed", { noteId });
    await markNoteStale(tx, noteId);
  });
}

/** Lets more people comment on one's own note, or fewer; what has been said stays. */
export async function changeCommentAudience(
  viewer: Anyone,
  { noteId, commentAudience }: z.output<typeof commentAudienceInput>,
): Promise<void> {
  const me = requireUnsuspended(viewer);
  await db.$transaction(async (tx) => {
    const { count } = await tx.note.updateMany({
      where: { id: noteId, authorId: me.id, deletedAt: null },
      data: { commentAudience },
    });
    if (count === 0) throw new Refusal("not_found", "notFound");
    await markNoteStale(tx, noteId);
  });
}
