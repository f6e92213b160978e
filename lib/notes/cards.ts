import { sqlPool } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { mediaUrl, withheldUrl } from "@/lib/media/urls";

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

/** The same for a note that was taken down: its files are out of reach, but not for its author. */
export function withheldView(row: ImageRow): PictureView {
  const { smallKey, largeKey } = row.media;
  return { ...pictureView(row), smallUrl: withheldUrl(smallKey), largeUrl: withheldUrl(largeKey) };
}

export function authorView({ avatar, ...author }: AuthorRow) {
  return { ...author, avatarUrl: avatar ? mediaUrl(avatar.smallKey) : null };
}

type CardRow = {
  id: string;
  title: string;
  language: string;
  likeCount: number;
  publishedAt: Date;
  imageCount: number;
  authorId: string;
  handle: string;
  name: string;
  avatarKey: string | null;
  alt: string;
} & Prisma.MediaGetPayload<{ select: typeof picture }>;

const cardSql = `
  SELECT n.id, n.title, n.language, n.like_count AS "likeCount", n.published_at AS "publishedAt",
    (SELECT count(*) FROM note_images c WHERE c.note_id = n.id)::int AS "imageCount",
    a.id AS "authorId", a.handle, a.name, p.small_key AS "avatarKey", i.alt,
    m.small_key AS "smallKey", m.large_key AS "largeKey", m.small_width AS "smallWidth", m.large_width AS "largeWidth",
    m.width, m.height, m.thumbhash, m.colour
  FROM notes n
    JOIN accounts a ON a.id = n.author_id LEFT JOIN media p ON p.id = a.avatar_id
    JOIN note_images i ON i.note_id = n.id AND i.position = 0 JOIN media m ON m.id = i.media_id
  WHERE n.id = ANY($1::uuid[])`;

/**
 * Turns the ids that a feed chose into cards, in that order, in one statement of bare SQL: every page of every feed pays it.
 * Ids whose note is gone are left out; who may see the notes was the feed's question.
 */
export async function dressCards(ids: string[]): Promise<NoteCard[]> {
  if (ids.length === 0) return [];
  const { rows } = await sqlPool().query<CardRow>({ name: "cards", text: cardSql, values: [ids] });
  const cards = new Map(rows.map((row) => [row.id, cardOf(row)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}

function cardOf(row: CardRow): NoteCard {
  const {
    authorId,
    handle,
    name,
    avatarKey,
    alt,
    imageCount,
    publishedAt,
    id,
    title,
    language,
    likeCount,
    ...media
  } = row;
  return {
    id,
    title,
    language,
    likeCount,
    imageCount,
    publishedAt: publishedAt.toISOString(),
    cover: pictureView({ alt, media }),
    author: { id: authorId, handle, name, avatarUrl: avatarKey && mediaUrl(avatarKey) },
  };
}
