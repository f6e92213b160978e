import type { Tx } from "@/lib/db";
import { settleFiles } from "@/lib/uploads/files";

/** Takes a note's pictures out of reach, or back, as its state now asks. For subscribers of whatever changes that. */
export async function settleNoteFiles(tx: Tx, noteId: string): Promise<void> {
  const images = await tx.noteImage.findMany({ where: { noteId }, select: { mediaId: true } });
  await settleFiles(
    tx,
    images.map(({ mediaId }) => mediaId),
  );
}
