import { noBlockBetween, noBlockWith } from "@/lib/accounts/blocks";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * The one answer to "who may see this note?". Every read of a note, in every slice, contains one of the two forms below;
 * a test keeps them equal. Muting is not here: it says what somebody wants to see, not what they may.
 */

/** What everybody may see, signed in or not: the only view that kept pages know. */
const open = {
  deletedAt: null,
  visibility: "everyone",
  takedown: { is: null },
  hold: { is: null },
} satisfies Prisma.NoteWhereInput;

/** Those who follow this person and are followed back. */
function friendsOf({ id }: Viewer) {
  return {
    followers: { some: { followerId: id } },
    following: { some: { followeeId: id } },
  } satisfies Prisma.AccountWhereInput;
}

/** The condition for Prisma. One's own notes are visible until one deletes them, held and taken-down ones too. */
export function visibleTo(viewer: Anyone): Prisma.NoteWhereInput {
  if (!viewer) return open;
  return {
    deletedAt: null,
    OR: [
      // One's own note, in review or taken down too: that it is, and why, is said on it.
      { authorId: viewer.id },
      {
        takedown: { is: null },
        hold: { is: null },
        author: noBlockWith(viewer.id),
        OR: [{ visibility: "everyone" }, { visibility: "mutuals", author: friendsOf(viewer) }],
      },
    ],
  };
}

const openSql = Prisma.sql`n.deleted_at IS NULL AND n.visibility = 'everyone'
  AND NOT EXISTS (SELECT 1 FROM takedowns t WHERE t.note_id = n.id)
  AND NOT EXISTS (SELECT 1 FROM holds h WHERE h.note_id = n.id)`;

/** The same condition for SQL in which the note is called `n`. */
export function visibleToSql(viewer: Pick<Viewer, "id"> | null): Prisma.Sql {
  if (!viewer) return openSql;
  const me = Prisma.sql`${viewer.id}::uuid`;
  return Prisma.sql`n.deleted_at IS NULL AND (n.author_id = ${me} OR (
    NOT EXISTS (SELECT 1 FROM takedowns t WHERE t.note_id = n.id)
    AND NOT EXISTS (SELECT 1 FROM holds h WHERE h.note_id = n.id)
    AND ${noBlockBetween(me, Prisma.sql`n.author_id`)}
    AND (n.visibility = 'everyone' OR (n.visibility = 'mutuals'
      AND EXISTS (SELECT 1 FROM follows f WHERE f.follower_id = ${me} AND f.followee_id = n.author_id)
      AND EXISTS (SELECT 1 FROM follows f WHERE f.follower_id = n.author_id AND f.followee_id = ${me})))))`;
}

/**
 * Which of its earlier versions this person may read: those that people like them could read when they stood. What only its
 * author saw is its author's alone, also after the note was opened.
 */
export function readableEdits(viewer: Anyone): Prisma.NoteEditWhereInput {
  if (!viewer) return { seenBy: "everyone" };
  return {
    OR: [
      { note: { authorId: viewer.id } },
      { seenBy: "everyone" },
      { seenBy: "mutuals", note: { author: friendsOf(viewer) } },
    ],
  };
}
