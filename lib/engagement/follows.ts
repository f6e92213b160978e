import { requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { NoteRef } from "@/lib/engagement/schema";
import { visibleTo } from "@/lib/notes/visibility";
import { Refusal } from "@/lib/refusal";
import { beginFollow } from "@/lib/relationships/following";

/**
 * Follows the author of the note that one is reading: a follow like any other, which counts besides among what the note has
 * brought, until it is taken back. Whoever follows already is left as they are, and so is the note.
 */
export async function followAuthor(viewer: Anyone, { id }: NoteRef): Promise<void> {
  const me = requireWriter(viewer);
  await db.$transaction(async (tx) => {
    const note = await tx.note.findFirst({
      where: { id, AND: [visibleTo(me)] },
      select: { authorId: true },
    });
    if (!note) throw new Refusal("not_found", "notFound");
    await beginFollow(tx, me, note.authorId, id);
  });
}
