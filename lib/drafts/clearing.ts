import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import type { DraftRef } from "@/lib/drafts/schema";

/** Throws one's own draft away, also while suspended; again changes nothing. Its pictures are swept when nothing else shows them. */
export async function discard(viewer: Anyone, { id }: DraftRef): Promise<void> {
  const me = requireViewer(viewer);
  await db.draft.deleteMany({ where: { id, authorId: me.id } });
}

/**
 * What has become a note is no draft any more. For the subscriber of its event, in its transaction. One whose moment has come
 * is left to `publishDue`, which also tells its author.
 */
export async function forgetPublished(tx: Tx, noteId: string): Promise<void> {
  const note = await tx.note.findUnique({
    where: { id: noteId },
    select: { requestId: true, authorId: true },
  });
  if (!note?.requestId) return;
  const undue = [{ scheduledFor: null }, { scheduledFor: { gt: new Date() } }, { failure: { not: null } }];
  await tx.draft.deleteMany({ where: { id: note.requestId, authorId: note.authorId, OR: undue } });
}

/** The rows that a save under way brought back while their note was being published; answers how many. */
export async function sweepPublished(): Promise<number> {
  return db.$executeRaw`
    DELETE FROM drafts d USING notes n WHERE n.author_id = d.author_id AND n.request_id = d.id`;
}
