import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Media, Prisma } from "@/lib/generated/prisma/client";
import { mediaUrl } from "@/lib/media/urls";

/** An uploaded picture, as its uploader's browser needs it. */
export type Picture = {
  id: string;
  smallUrl: string;
  /** The largest there is: what a crop is made from when the file itself is no longer at hand. */
  masterUrl: string;
  /** Upright pixels of the master. */
  width: number;
  height: number;
  thumbhash: string;
  colour: string;
  /** The file said where it was taken; what is kept does not. */
  hadLocation: boolean;
  /** The file moved. */
  animated: boolean;
  /** … and its motion was kept, not its first frame alone. */
  moving: boolean;
};

export const pictureSelect = {
  id: true,
  smallKey: true,
  masterKey: true,
  width: true,
  height: true,
  thumbhash: true,
  colour: true,
  hadLocation: true,
  animated: true,
  movingKey: true,
} satisfies Prisma.MediaSelect;

export function pictureView(row: Pick<Media, keyof typeof pictureSelect>): Picture {
  const { smallKey, masterKey, movingKey, ...picture } = row;
  const urls = { smallUrl: mediaUrl(smallKey), masterUrl: mediaUrl(masterKey) };
  return { ...picture, ...urls, moving: movingKey !== null };
}

/** Which of these uploads are the viewer's and still there, in the order asked for. */
export async function ownPictures(viewer: Anyone, { ids }: { ids: string[] }): Promise<Picture[]> {
  const me = requireViewer(viewer);
  const rows = await db.media.findMany({ where: { id: { in: ids }, ownerId: me.id }, select: pictureSelect });
  const pictures = new Map(rows.map((row) => [row.id, pictureView(row)]));
  return ids.flatMap((id) => pictures.get(id) ?? []);
}
