import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { CommentAudience, Declaration, Visibility } from "@/lib/generated/prisma/enums";
import { authorSelect, authorView, type PictureView, picturesSelect, pictureView } from "@/lib/notes/cards";
import { readableEdits, visibleTo } from "@/lib/notes/visibility";
import { isUuid } from "@/lib/pagination";

/** A note as its page shows it. */
export type NoteView = {
  id: string;
  title: string;
  body: string;
  /** "en", "zh", "mixed" or "und". */
  language: string;
  visibility: Visibility;
  declarations: Declaration[];
  /** Empty: a warning without words; null: none. */
  contentWarning: string | null;
  commentAudience: CommentAudience;
  /** A place of lib/places. */
  placeId: number | null;
  publishedAt: string;
  /** When words or photos last changed, if this person may read what they were before. */
  editedAt: string | null;
  author: NoteAuthor;
  channel: { slug: string; nameEn: string; nameZh: string };
  images: PictureView[];
  topics: { key: string; name: string }[];
  likeCount: number;
  collectCount: number;
  commentCount: number;
};

export type NoteAuthor = {
  id: string;
  handle: string;
  name: string;
  avatarUrl: string | null;
  languages: { language: string; level: string }[];
};

/** The note, if this person may see it; null reads the same for "not yours" and "not there". */
export async function noteView(viewer: Anyone, id: string): Promise<NoteView | null> {
  if (!isUuid(id)) return null;
  const note = await db.note.findFirst({
    where: { AND: [{ id }, visibleTo(viewer)] },
    select: {
      id: true,
      title: true,
      body: true,
      language: true,
      visibility: true,
      declarations: true,
      contentWarning: true,
      commentAudience: true,
      placeId: true,
      publishedAt: true,
      likeCount: true,
      collectCount: true,
      commentCount: true,
      author: {
        select: {
          ...authorSelect,
          languages: { orderBy: { createdAt: "asc" }, select: { language: true, level: true } },
        },
      },
      channel: { select: { slug: true, nameEn: true, nameZh: true } },
      ...picturesSelect,
      hashtags: { where: { derived: false }, select: { hashtag: { select: { key: true, name: true } } } },
      edits: {
        where: readableEdits(viewer),
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { createdAt: true },
      },
    },
  });
  if (!note) return null;
  const { publishedAt, edits, author, images, hashtags, takedown, ...view } = note;
  const { languages, ...person } = author;
  return {
    ...view,
    publishedAt: publishedAt.toISOString(),
    editedAt: edits[0]?.createdAt.toISOString() ?? null,
    author: { ...authorView(person), languages },
    images: images.map((image) => pictureView(image, takedown)),
    topics: hashtags.map(({ hashtag }) => hashtag),
  };
}
