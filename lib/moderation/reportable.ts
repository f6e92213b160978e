import { noBlockWith } from "@/lib/accounts/blocks";
import type { Anyone } from "@/lib/accounts/viewer";
import type { Db } from "@/lib/db";
import { alsoNotesLimit, type Subject } from "@/lib/moderation/limits";
import { takeSnapshot } from "@/lib/moderation/snapshot";
import { visibleTo } from "@/lib/notes/visibility";

/**
 * Who answers for a thing that the viewer can see; null when they cannot. A person can be reported by those they have
 * blocked: blocking is no way out.
 */
export async function respondentOf(on: Db, viewer: Anyone, { kind, id }: Subject): Promise<string | null> {
  const select = { authorId: true } as const;
  if (kind === "note") {
    const note = await on.note.findFirst({ where: { id, AND: [visibleTo(viewer)] }, select });
    return note?.authorId ?? null;
  }
  if (kind === "comment") {
    const comment = await on.comment.findFirst({ where: visibleComment(viewer, id), select });
    return comment?.authorId ?? null;
  }
  if (kind === "board") {
    const board = await on.board.findFirst({ where: visibleBoard(viewer, id), select: { ownerId: true } });
    return board?.ownerId ?? null;
  }
  return (await on.account.findUnique({ where: { id }, select: { id: true } }))?.id ?? null;
}

function visibleBoard(viewer: Anyone, id: string) {
  const others = { id, isPrivate: false };
  return viewer
    ? {
        OR: [
          { id, ownerId: viewer.id },
          { ...others, owner: noBlockWith(viewer.id) },
        ],
      }
    : others;
}

function visibleComment(viewer: Anyone, id: string) {
  const readable = {
    id,
    deletedAt: null,
    takedown: { is: null },
    hold: { is: null },
    note: visibleTo(viewer),
    author: { suspensions: { none: { endless: true } } },
  };
  if (!viewer) return readable;
  return { ...readable, AND: [{ author: noBlockWith(viewer.id) }] };
}

/** What the report form shows of the thing, so that one reports what one means. */
export type Reportable = {
  authorName: string;
  text: string;
  language: string;
  own: boolean;
  /** How many pictures there are to choose from. */
  pictures: number;
};

/** Null when the viewer cannot see the thing. */
export async function reportable(on: Db, viewer: Anyone, subject: Subject): Promise<Reportable | null> {
  const respondentId = await respondentOf(on, viewer, subject);
  const snapshot = respondentId && (await takeSnapshot(on, subject));
  if (!snapshot) return null;
  return {
    authorName: snapshot.author.name,
    text: [...(snapshot.title || snapshot.body)].slice(0, 200).join(""),
    language: snapshot.language,
    own: viewer?.id === respondentId,
    pictures: subject.kind === "note" ? snapshot.images.length : 0,
  };
}

export type OtherNote = { id: string; title: string; language: string };

/** The newest further notes of whoever answers for the thing, for a report that is about them, too. */
export async function otherNotes(on: Db, viewer: Anyone, subject: Subject): Promise<OtherNote[]> {
  const respondentId = await respondentOf(on, viewer, subject);
  if (!respondentId || respondentId === viewer?.id) return [];
  return on.note.findMany({
    where: { authorId: respondentId, id: { not: subject.id }, AND: [visibleTo(viewer)] },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: alsoNotesLimit,
    select: { id: true, title: true, language: true },
  });
}
