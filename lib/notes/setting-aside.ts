import type { Tx } from "@/lib/db";
import { settleCounts } from "@/lib/notes/counting";
import { markNoteStale } from "@/lib/notes/stale";

/**
 * Takes a note that was readable out of sight until a person has looked, because of what the classifier said of it. For moderation, in
 * its transaction, which holds the note's row and records the event.
 */
export async function setAside(tx: Tx, noteId: string, classificationId: string): Promise<void> {
  await tx.hold.create({ data: { noteId, classificationId }, select: { noteId: true } });
  await settleCounts(tx, noteId);
  await markNoteStale(tx, noteId);
}
