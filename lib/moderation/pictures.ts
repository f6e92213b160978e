import { mayReview } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { isMediaKey } from "@/lib/media/keys";

/**
 * Whether this person may see a picture whose file is out of reach: moderators, who decide and judge by it, and the author
 * of a note that still has it. Deleted is deleted, for its author too.
 */
export async function maySeeWithheld(viewer: Anyone, key: string): Promise<boolean> {
  if (!viewer || !isMediaKey(key)) return false;
  if (mayReview(viewer)) return true;
  const own = await db.noteImage.findFirst({
    where: {
      note: { authorId: viewer.id, deletedAt: null },
      media: {
        OR: [{ smallKey: key }, { largeKey: key }, { stillKeys: { has: key } }, { movingKey: key }],
      },
    },
    select: { noteId: true },
  });
  return own !== null;
}
