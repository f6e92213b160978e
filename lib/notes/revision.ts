import { createHash } from "node:crypto";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Everything of a note that its author can edit. */
export const editable = {
  title: true,
  body: true,
  language: true,
  channelId: true,
  visibility: true,
  declarations: true,
  contentWarning: true,
  commentAudience: true,
  placeId: true,
  cardTemplate: true,
  images: { orderBy: { position: "asc" }, select: { mediaId: true, alt: true } },
} satisfies Prisma.NoteSelect;

export type Editable = Prisma.NoteGetPayload<{ select: typeof editable }>;

/**
 * Names what a note is at a moment: two tabs that saw the same note began from the same revision, and any change of it
 * (also one made elsewhere than in the editor) makes another.
 */
export function revisionOf(note: Editable): string {
  const { images, declarations, ...columns } = note;
  const told = [
    Object.keys(editable)
      .filter((name) => name in columns)
      .map((name) => columns[name as keyof typeof columns]), // the names of `columns`, in an order of their own
    declarations.toSorted(),
    images.map(({ mediaId, alt }) => [mediaId, alt]),
  ];
  return createHash("sha256").update(JSON.stringify(told)).digest("base64url").slice(0, 22);
}

/** What a reader could tell apart: the rest is where the note stands and who may do what with it. */
export function sameVersion(one: Editable, other: Editable): boolean {
  const told = ({ title, body, contentWarning, images }: Editable) =>
    JSON.stringify([title, body, contentWarning, images.map(({ mediaId, alt }) => [mediaId, alt])]);
  return told(one) === told(other);
}
