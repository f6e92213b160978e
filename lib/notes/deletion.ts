import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { record } from "@/lib/events/record";
import { settleCounts } from "@/lib/notes/counting";
import type { NoteRef } from "@/lib/notes/schema";
import { markNoteStale } from "@/lib/notes/stale";
import { Refusal } from "@/lib/refusal";

/** Deletes one's own note, also while suspended; deleting it again changes nothing. Its files go out of reach a moment later. */
export async function deleteNote(viewer: Anyone, { noteId }: NoteRef): Promise<void> {
  const me = requireViewer(viewer);
  await db.$transaction(async (tx) => {
    const { count } = await tx.note.updateMany({
      where: { id: noteId, authorId: me.id, deletedAt: null },
      data: { deletedAt: new Date() },
    });
    if (count === 0) {
      const own = await tx.note.findFirst({ where: { id: noteId, authorId: me.id }, select: { id: true } });
      if (!own) throw new Refusal("not_found", "notFound");
      return;
    }
    await settleCounts(tx, noteId);
    await record(tx, "note.deleted", { noteId });
    await markNoteStale(tx, noteId);
  });
}
