import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { CommentAudience, Declaration } from "@/lib/generated/prisma/enums";
import type { ComposedPicture } from "@/lib/notes/composing";
import { editable, revisionOf } from "@/lib/notes/revision";
import type { Visibility } from "@/lib/notes/rules";
import { visibleTo } from "@/lib/notes/visibility";
import { isUuid } from "@/lib/pagination";
import { pictureSelect, pictureView } from "@/lib/uploads/queries";

/** The requests under which a person's latest notes were published: drafts of these are done with. */
export async function lateRequests(viewer: Viewer): Promise<string[]> {
  const notes = await db.note.findMany({
    where: { authorId: viewer.id, requestId: { not: null } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 20,
    select: { requestId: true },
  });
  return notes.flatMap(({ requestId }) => requestId ?? []);
}

/** One's own note as the editor begins with it. `standing` says whether it can be edited at all. */
export type NoteToEdit = {
  id: string;
  /** Names this very state of the note: an edit says from which one it began. */
  revision: string;
  standing: "published" | "held" | "taken_down";
  title: string;
  body: string;
  channel: string;
  visibility: Visibility;
  declarations: Declaration[];
  contentWarning: string | null;
  commentAudience: CommentAudience;
  placeId: number | null;
  cardTemplate: string | null;
  pictures: ComposedPicture[];
  /** Requests that have become versions lately: what a browser still keeps of these is done with. */
  saved: string[];
};

/** Null when there is no such note of theirs. */
export async function noteToEdit(viewer: Anyone, id: string): Promise<NoteToEdit | null> {
  if (!viewer || !isUuid(id)) return null;
  const note = await db.note.findFirst({
    where: { AND: [{ id, authorId: viewer.id }, visibleTo(viewer)] },
    select: {
      ...editable,
      channel: { select: { slug: true } },
      images: {
        orderBy: { position: "asc" },
        select: { mediaId: true, alt: true, media: { select: pictureSelect } },
      },
      hold: { select: { noteId: true } },
      takedown: { select: { id: true } },
      edits: { orderBy: { createdAt: "desc" }, take: 20, select: { requestId: true } },
    },
  });
  if (!note) return null;
  const { title, body, visibility, channel, images, hold, takedown } = note;
  const { declarations, contentWarning, commentAudience, placeId, cardTemplate } = note;
  return {
    ...{ id, title, body, visibility, channel: channel.slug },
    ...{ declarations, contentWarning, commentAudience, placeId, cardTemplate },
    saved: note.edits.map(({ requestId }) => requestId),
    revision: revisionOf(note),
    standing: takedown ? "taken_down" : hold ? "held" : "published",
    pictures: images.map(({ alt, media }) => ({ ...pictureView(media), alt })),
  };
}
