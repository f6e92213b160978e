import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { mediaUrl } from "@/lib/media/urls";

/** A picture as a page needs it: addresses, exact sizes, and what stands in for it until it is there. */
export type PictureView = {
  smallUrl: string;
  largeUrl: string;
  smallWidth: number;
  largeWidth: number;
  /** Upright pixels of the original shape. */
  width: number;
  height: number;
  thumbhash: string;
  colour: string;
  alt: string;
};

export type NoteCard = {
  id: string;
  title: string;
  /** "en", "zh", "mixed" or "und". */
  language: string;
  cover: PictureView;
  imageCount: number;
  author: { id: string; handle: string; name: string; avatarUrl: string | null };
  likeCount: number;
  publishedAt: string;
};

const picture = {
  smallKey: true,
  largeKey: true,
  smallWidth: true,
  largeWidth: true,
  width: true,
  height: true,
  thumbhash: true,
  colour: true,
} satisfies Prisma.MediaSelect;

export const noteImageSelect = { alt: true, media: { select: picture } } satisfies Prisma.NoteImageSelect;

export const authorSelect = {
  id: true,
  handle: true,
  name: true,
  avatar: { select: { smallKey: true } },
} satisfies Prisma.AccountSelect;

type ImageRow = Prisma.NoteImageGetPayload<{ select: typeof noteImageSelect }>;
type AuthorRow = Prisma.AccountGetPayload<{ select: typeof authorSelect }>;

export function pictureView({ alt, media }: ImageRow): PictureView {
  const { smallKey, largeKey, ...shape } = media;
  return { ...shape, alt, smallUrl: mediaUrl(smallKey), largeUrl: mediaUrl(largeKey) };
}

export function authorView({ avatar, ...author }: AuthorRow) {
  return { ...author, avatarUrl: avatar ? mediaUrl(avatar.smallKey) : null };
}

/**
 * Turns the ids that a feed chose into cards, in that order, in a constant number of queries. Ids whose note is gone are left
 * out; who may see the notes was the feed's question.
 */
export async function dressCards(ids: string[]): Promise<NoteCard[]> {
  if (ids.length === 0) return [];
  const rows = await db.note.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      title: true,
      language: true,
      likeCount: true,
      publishedAt: true,
      author: { select: authorSelect },
      images: { where: { position: 0 }, select: noteImageSelect },
      _count: { select: { images: true } },
    },
  });
  const cards = new Map<string, NoteCard>();
  for (const { images, author, publishedAt, _count, ...note } of rows) {
    const [cover] = images;
    if (!cover) continue;
    cards.set(note.id, {
      ...note,
      publishedAt: publishedAt.toISOString(),
      cover: pictureView(cover),
      imageCount: _count.images,
      author: authorView(author),
    });
  }
  return ids.flatMap((id) => cards.get(id) ?? []);
}
