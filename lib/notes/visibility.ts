import { noBlockBetween, noBlockWith } from "@/lib/accounts/blocks";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * The one answer to "who may see this note?". Every read of a note, in every slice, contains one of the two forms below;
 * a test keeps them equal. Muting is not here: it says what somebody wants to see, not what they may.
 */

/** Neither in review nor hidden at this moment, and not by somebody who was banned. */
function standingNow() {
  return {
    hold: { is: null },
    NOT: {
      OR: [
        { takedown: { is: { OR: [{ until: null }, { until: { gt: new Date() } }] } } },
        { author: { suspensions: { some: { endless: true } } } },
      ],
    },
  } satisfies Prisma.NoteWhereInput;
}

/** What everybody may see, signed in or not: the only view that kept pages know. */
function open() {
  return { deletedAt: null, visibility: "everyone", ...standingNow() } satisfies Prisma.NoteWhereInput;
}

/** Those who follow this person and are followed back. */
function friendsOf({ id }: Viewer) {
  return {
    followers: { some: { followerId: id } },
    following: { some: { followeeId: id } },
  } satisfies Prisma.AccountWhereInput;
}

/** The condition for Prisma. One's own notes are visible until one deletes them, held and taken-down ones too. */
export function visibleTo(viewer: Anyone): Prisma.NoteWhereInput {
  if (!viewer) return open();
  return {
    deletedAt: null,
    OR: [
      // One's own note, in review or taken down too: that it is, and why, is said on it.
      { authorId: viewer.id },
      {
        ...standingNow(),
        author: noBlockWith(viewer.id),
        OR: [{ visibility: "everyone" }, { visibility: "mutuals", author: friendsOf(viewer) }],
      },
    ],
  };
}

/**
 * Asked of each note by itself, as are the follows below: behind an OR, PostgreSQL may answer EXISTS from a list of all takedowns
 * there ever were, or of all whom somebody follows. And asked as "not one", of which it expects that it is nearly always so: from "is
 * null" it would conclude that hardly a note stands, and read a whole channel for a page of it.
 */
const standing = Prisma.sql`coalesce((SELECT 1 FROM takedowns t WHERE t.note_id = n.id AND (t.until IS NULL OR t.until > now())), 0) <> 1
  AND coalesce((SELECT max(1) FROM suspensions u WHERE u.account_id = n.author_id AND u.endless), 0) <> 1
  AND coalesce((SELECT 1 FROM holds h WHERE h.note_id = n.id), 0) <> 1`;

const openSql = Prisma.sql`n.deleted_at IS NULL AND n.visibility = 'everyone' AND ${standing}`;

/** The same condition for SQL in which the note is called `n`. */
export function visibleToSql(viewer: Pick<Viewer, "id"> | null): Prisma.Sql {
  if (!viewer) return openSql;
  const me = Prisma.sql`${viewer.id}::uuid`;
  return Prisma.sql`n.deleted_at IS NULL AND (n.author_id = ${me} OR (
    ${standing} AND ${noBlockBetween(me, Prisma.sql`n.author_id`)}
    AND (n.visibility = 'everyone' OR (n.visibility = 'mutuals'
      AND (SELECT 1 FROM follows f WHERE f.follower_id = ${me} AND f.followee_id = n.author_id) = 1
      AND (SELECT 1 FROM follows f WHERE f.follower_id = n.author_id AND f.followee_id = ${me}) = 1))))`;
}

/** Whether it may be recommended, for SQL in which the note is called `n`: in explore, topics, search. Its author is told when not. */
export const recommendableSql = Prisma.sql`(n.limited_until IS NULL OR n.limited_until <= now())`;

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
