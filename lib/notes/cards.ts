import { type Notice, noticeOf, noticeSql } from "@/lib/accounts/notices";
import { sqlPool } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { packed, type Still, srcSetOf } from "@/lib/media/stills";
import { mediaUrl, withheldUrl } from "@/lib/media/urls";
import type { Declaration } from "@/lib/notes/rules";

/** A picture as a page needs it: addresses, exact sizes, and what stands in for it until it is there. */
export type PictureView = {
  /** Where only one address can be given: in a list, and on a page or a link card. */
  smallUrl: string;
  largeUrl: string;
  largeWidth: number;
  /** For `srcset`: every still with its width. */
  srcSet: string;
  /** An animated WebP, when the picture moves and its motion was kept. */
  movingUrl: string | null;
  /** Upright pixels of the original shape. */
  width: number;
  height: number;
  thumbhash: string;
  colour: string;
  alt: string;
  /** What moderators say of this one picture; of a hidden one others get no address. */
  notice?: Notice | null;
};

/** What a card shows of it. */
type CoverView = Pick<PictureView, "width" | "height" | "thumbhash" | "colour" | "alt"> & {
  /** Packed (lib/media/stills.ts), none wider than a card can use. Empty: the picture itself is not given out. */
  stills: string;
};

export type NoteCard = {
  id: string;
  title: string;
  /** "en", "zh", "mixed" or "und". */
  language: string;
  declarations: Declaration[];
  /** Empty: a warning without words, also of what moderators blurred; null: none. */
  contentWarning: string | null;
  /** What moderators say of it, or of its cover. */
  notice: Notice | null;
  cover: CoverView;
  imageCount: number;
  author: { id: string; handle: string; name: string; avatarUrl: string | null };
  likeCount: number;
  /** Of a search: where its words stand in the title, and the other words by which the note was found. */
  found?: { marked: [from: number, to: number][]; via: string | null };
};

const picture = {
  smallKey: true,
  largeKey: true,
  smallWidth: true,
  largeWidth: true,
  stillKeys: true,
  stillWidths: true,
  movingKey: true,
  width: true,
  height: true,
  thumbhash: true,
  colour: true,
} satisfies Prisma.MediaSelect;

export const noteImageSelect = { alt: true, media: { select: picture } } satisfies Prisma.NoteImageSelect;

/** Of a note: all its pictures in their order, and how they may be shown. */
export const picturesSelect = {
  images: { orderBy: { position: "asc" }, select: { mediaId: true, ...noteImageSelect } },
  takedown: { select: { id: true } },
} satisfies Prisma.NoteSelect;

export const authorSelect = {
  id: true,
  handle: true,
  name: true,
  avatar: { select: { smallKey: true } },
} satisfies Prisma.AccountSelect;

type ImageRow = Prisma.NoteImageGetPayload<{ select: typeof noteImageSelect }>;
type MediaRow = ImageRow["media"];
type AuthorRow = Prisma.AccountGetPayload<{ select: typeof authorSelect }>;

/** In place of a picture that others do not get. */
export function hiddenPicture(picture: PictureView, notice: Notice): PictureView {
  return { ...picture, smallUrl: "", largeUrl: "", srcSet: "", movingUrl: null, alt: "", notice };
}

/** Of a note that was taken down the files are out of reach, but not for its author. */
export function pictureView({ alt, media }: ImageRow, takedown: { id: string } | null): PictureView {
  const urlOf = takedown ? withheldUrl : mediaUrl;
  const { smallKey, largeKey, movingKey, smallWidth, stillKeys, stillWidths, ...shape } = media;
  return {
    ...shape,
    alt,
    smallUrl: urlOf(smallKey),
    largeUrl: urlOf(largeKey),
    movingUrl: movingKey && urlOf(movingKey),
    srcSet: srcSetOf(stillsOf(media), urlOf),
  };
}

type StillColumns = Pick<
  MediaRow,
  "stillKeys" | "stillWidths" | "smallKey" | "smallWidth" | "largeKey" | "largeWidth"
>;

/** Rows from before there were more than two stills name only those. */
function stillsOf({
  stillKeys,
  stillWidths,
  smallKey,
  smallWidth,
  largeKey,
  largeWidth,
}: StillColumns): Still[] {
  if (stillKeys.length > 0) return stillKeys.map((key, at) => ({ key, width: stillWidths[at] ?? 0 }));
  return [
    { key: smallKey, width: smallWidth },
    { key: largeKey, width: largeWidth },
  ];
}

/** Columns of a card are at most 296 px wide; three times that is what the densest screens want. */
const widestOnCard = 1080;

function coverView(alt: string, media: Omit<MediaRow, "movingKey">): CoverView {
  const { width, height, thumbhash, colour } = media;
  const stills = stillsOf(media).filter((still, at) => at === 0 || still.width <= widestOnCard);
  return { stills: packed(stills), width, height, thumbhash, colour, alt };
}

/** Only its shape: the picture itself is not given out. */
function unseen(cover: CoverView): CoverView {
  return { ...cover, stills: "" };
}

export function authorView({ avatar, ...author }: AuthorRow) {
  return { ...author, avatarUrl: avatar ? mediaUrl(avatar.smallKey) : null };
}

type CardRow = {
  id: string;
  title: string;
  language: string;
  declarations: Declaration[];
  contentWarning: string | null;
  notice: Parameters<typeof noticeOf>[0];
  likeCount: number;
  imageCount: number;
  authorId: string;
  handle: string;
  name: string;
  avatarKey: string | null;
  alt: string;
} & Omit<MediaRow, "movingKey">;

/** Of the note, as far as its words and its cover are concerned. */
const noticeOnCard = noticeSql(
  Prisma.sql`r.note_id = n.id AND (r.media_id = i.media_id OR (r.part = 'whole' AND r.action IN ('label', 'blur')))`,
);

/** $1: the ids of the notes. */
export const cardSql = `
  SELECT n.id, n.title, n.language, coalesce(n.declarations, '{}')::text[] AS declarations,
    n.content_warning AS "contentWarning", n.like_count AS "likeCount",
    ${noticeOnCard.text} AS notice,
    (SELECT count(*) FROM note_images c WHERE c.note_id = n.id)::int AS "imageCount",
    a.id AS "authorId", a.handle, a.name, p.small_key AS "avatarKey", i.alt,
    m.small_key AS "smallKey", m.large_key AS "largeKey", m.small_width AS "smallWidth", m.large_width AS "largeWidth",
    m.still_keys AS "stillKeys", m.still_widths AS "stillWidths",
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
    id,
    title,
    language,
    declarations,
    contentWarning,
    notice: stored,
    likeCount,
    ...media
  } = row;
  const notice = noticeOf(stored);
  return {
    id,
    title,
    language,
    declarations,
    contentWarning: contentWarning ?? (notice && notice.what !== "label" ? "" : null),
    notice,
    likeCount,
    imageCount,
    cover: notice?.what === "hidden" ? unseen(coverView("", media)) : coverView(alt, media),
    author: { id: authorId, handle, name, avatarUrl: avatarKey && mediaUrl(avatarKey) },
  };
}
