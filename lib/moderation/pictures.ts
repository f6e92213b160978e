import { mayReview } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { isMediaKey } from "@/lib/media/keys";
import { remitOf, spokenBy } from "@/lib/moderation/remit";

/**
 * Whether this person may see a picture whose file is out of reach: moderators, who decide and judge by it (language reviewers:
 * in their languages), and the author of a note that still has it. Deleted is deleted, for its author too.
 */
export async function maySeeWithheld(viewer: Anyone, key: string): Promise<boolean> {
  if (!viewer || !isMediaKey(key)) return false;
  const media = fileOf(key);
  const own = { note: { authorId: viewer.id, deletedAt: null }, media };
  if (await db.noteImage.findFirst({ where: own, select: { noteId: true } })) return true;
  return mayReview(viewer) && (await comesTo(viewer, media));
}

function fileOf(key: string): Prisma.MediaWhereInput {
  return { OR: [{ smallKey: key }, { largeKey: key }, { stillKeys: { has: key } }, { movingKey: key }] };
}

/** A picture has no language: it has that of the note it is in, and of the cases that show it or are about that note. */
async function comesTo(reviewer: { id: string }, media: Prisma.MediaWhereInput): Promise<boolean> {
  const languages = await spokenBy(reviewer.id);
  if (!languages) return true;
  const theirs = await remitOf(reviewer);
  const note: Prisma.NoteWhereInput = { OR: [{ language: { in: languages } }, { cases: { some: theirs } }] };
  const shown: Prisma.MediaWhereInput[] = [
    { casePictures: { some: { case: theirs } } },
    { noteImages: { some: { note } } },
  ];
  return (
    (await db.media.findFirst({ where: { AND: [media, { OR: shown }] }, select: { id: true } })) !== null
  );
}
