import { type Notice, noticeFrom, noticeSelect, standingRestriction } from "@/lib/accounts/notices";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { CommentAudience, Declaration, Visibility } from "@/lib/generated/prisma/enums";
import {
  authorSelect,
  authorView,
  hiddenPicture,
  type noteImageSelect,
  type PictureView,
  picturesSelect,
  pictureView,
} from "@/lib/notes/cards";
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
  /** What moderators say of the whole. */
  notice: Notice | null;
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
      restrictions: { where: standingRestriction(), orderBy: { action: "desc" }, select: noticeSelect },
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
  const { publishedAt, edits, author, images, hashtags, takedown, restrictions, ...view } = note;
  const { languages, ...person } = author;
  const mine = viewer?.id === author.id;
  const told = restrictions.find(({ part, action }) => part === "whole" && saying.has(action));
  const notice = told ? noticeFrom(told) : null;
  return {
    ...view,
    // Behind the same veil as an author's own warning. Oneself one sees it as it is.
    contentWarning: view.contentWarning ?? (notice?.what === "blur" && !mine ? "" : null),
    notice,
    publishedAt: publishedAt.toISOString(),
    editedAt: edits[0]?.createdAt.toISOString() ?? null,
    author: { ...authorView(person), languages },
    images: images.map((image) => shown(image, { takedown, restrictions, mine })),
    topics: hashtags.map(({ hashtag }) => hashtag),
  };
}

/** What is said of a whole note; that it is not recommended is its author's to know. */
const saying = new Set(["label", "blur"]);

type Around = {
  takedown: { id: string } | null;
  restrictions: Prisma.RestrictionGetPayload<{ select: typeof noticeSelect }>[];
  mine: boolean;
};

function shown(
  image: Prisma.NoteImageGetPayload<{ select: typeof noteImageSelect & { mediaId: true } }>,
  { takedown, restrictions, mine }: Around,
): PictureView {
  const about = restrictions.find(({ mediaId }) => mediaId === image.mediaId);
  const notice = about ? noticeFrom(about) : null;
  if (notice?.what !== "hidden") return { ...pictureView(image, takedown), notice: mine ? null : notice };
  const withheld = pictureView(image, { id: "" });
  return mine ? withheld : hiddenPicture(withheld, notice);
}
