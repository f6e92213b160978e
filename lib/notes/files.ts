import type { Tx } from "@/lib/db";
import { settleFiles, sweepReleased } from "@/lib/uploads/files";

/** Takes a note's pictures out of reach, or back, as its state now asks. For subscribers of whatever changes that. */
export async function settleNoteFiles(tx: Tx, noteId: string): Promise<void> {
  const images = await tx.noteImage.findMany({ where: { noteId }, select: { mediaId: true } });
  await settleFiles(
    tx,
    images.map(({ mediaId }) => mediaId),
  );
}

/** After an edit: what was taken out leaves, unless something else claims it; what came in is in place. */
export async function settleEditedFiles(tx: Tx, noteId: string, editId: string | null): Promise<void> {
  const edit = editId && (await tx.noteEdit.findUnique({ where: { id: editId }, select: replaced }));
  if (edit) {
    // written by lib/notes/editing
    const ids = (edit.pictures as { mediaId: string }[]).map(({ mediaId }) => mediaId);
    await sweepReleased(tx, ids, edit.createdAt);
    await settleFiles(tx, ids);
  }
  await settleNoteFiles(tx, noteId);
}

const replaced = { pictures: true, createdAt: true } as const;
