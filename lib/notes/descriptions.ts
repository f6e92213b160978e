import { noBlockWith } from "@/lib/accounts/blocks";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { authorSelect, authorView, type PictureView, picturesSelect, pictureView } from "@/lib/notes/cards";
import { visibleTo } from "@/lib/notes/visibility";
import { isUuid } from "@/lib/pagination";

/** A picture of a note with its alt text and what readers propose for it. */
export type DescribedPicture = {
  mediaId: string;
  picture: PictureView;
  /** What this person proposed; null when they did not, or are the author. */
  mine: string | null;
  /** For the author alone. */
  suggestions: { id: string; alt: string; by: ReturnType<typeof authorView> }[];
};

export type Descriptions = {
  title: string;
  language: string;
  author: { id: string; name: string };
  isMine: boolean;
  pictures: DescribedPicture[];
};

/** The pictures of a note that this person may see, for describing them; null when it is not there for them. */
export async function descriptionsOf(viewer: Viewer, id: string): Promise<Descriptions | null> {
  if (!isUuid(id)) return null;
  const note = await db.note.findFirst({
    where: { AND: [{ id }, visibleTo(viewer)] },
    select: {
      title: true,
      language: true,
      author: { select: { id: true, name: true } },
      ...picturesSelect,
    },
  });
  if (!note) return null;
  const isMine = note.author.id === viewer.id;
  const suggestions = await db.altSuggestion.findMany({
    where: isMine
      ? { noteId: id, suggester: noBlockWith(viewer.id) }
      : { noteId: id, suggesterId: viewer.id },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, mediaId: true, alt: true, suggester: { select: authorSelect } },
  });
  const { title, language, author, images, takedown } = note;
  return {
    ...{ title, language, author, isMine },
    pictures: images.map(({ mediaId, ...image }) => {
      const about = suggestions.filter((suggestion) => suggestion.mediaId === mediaId);
      return {
        mediaId,
        picture: pictureView(image, takedown),
        mine: isMine ? null : (about[0]?.alt ?? null),
        suggestions: isMine
          ? about.map(({ id, alt, suggester }) => ({ id, alt, by: authorView(suggester) }))
          : [],
      };
    }),
  };
}
