import { requireUnsuspended } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { limit } from "@/lib/limits";
import { processApart } from "@/lib/media/apart";
import { file } from "@/lib/media/filing";
import { hashContent, type Upload } from "@/lib/media/processing";
import { MediaRefusal } from "@/lib/media/refusal";
import type { ProcessedImage } from "@/lib/media/schema";
import { mediaStorage } from "@/lib/media/store";
import { lockContent } from "@/lib/uploads/content-lock";
import { clearLater } from "@/lib/uploads/files";
import { type Picture, pictureSelect, pictureView } from "@/lib/uploads/queries";
import { requireRoom, requireSomeRoom } from "@/lib/uploads/quota";
import { withUpload } from "@/lib/uploads/receiving";
import { requirePictureType, wording } from "@/lib/uploads/refusing";

/** One file on its way in. `bytes` as declared by the sender, NaN when it is not. */
export type Incoming = { type: string; bytes: number; body: ReadableStream<Uint8Array> | null };

/**
 * Takes one picture from a writer: at most MAX_BYTES, of a kind `processImage` takes, 200 an hour. It is theirs alone until
 * a note or profile claims it; unclaimed it goes after a day. The same bytes again are the same picture.
 */
export async function upload(viewer: Anyone, { type, bytes, body }: Incoming): Promise<Picture> {
  const me = requireUnsuspended(viewer);
  return wording(async () => {
    requirePictureType(type);
    if (!body) throw new MediaRefusal("unsupported");
    await limit("upload", me.id);
    return withUpload(body, bytes, (path) => keepPicture(me.id, path));
  });
}

/** Processes and stores a picture for an account, within its quota. For commands and the demo: refuses with MediaRefusal, not in words. */
export async function keepPicture(ownerId: string, source: Upload): Promise<Picture> {
  const hash = await hashContent(source);
  const contentHash = Uint8Array.from(Buffer.from(hash, "hex"));
  const [known] = await db.media.updateManyAndReturn({
    where: { ownerId, contentHash },
    data: { createdAt: new Date() },
    select: pictureSelect,
  });
  if (known) return pictureView(known);
  await requireSomeRoom(ownerId);
  return store(ownerId, hash, contentHash, await processApart(source));
}

async function store(
  ownerId: string,
  hash: string,
  contentHash: Uint8Array<ArrayBuffer>,
  image: ProcessedImage,
): Promise<Picture> {
  const { thumbhash, dominantColour, hadLocation, animated } = image;
  const { row, files } = file(image, env().AUTH_SECRET, hash);
  const clearing = await clearLater({ contentHash, keys: files.map(({ key }) => key) });
  return db.$transaction(
    async (tx) => {
      await lockContent(tx, contentHash, "shared");
      // Files before the row, under the lock: a picture that is answered for is never without them.
      for (const { key, bytes } of files) await mediaStorage().put(key, bytes);
      await requireRoom(tx, ownerId, row.bytes);
      const looks = { thumbhash, colour: dominantColour, hadLocation, animated };
      await tx.media.createMany({ data: [{ ownerId, contentHash, ...row, ...looks }], skipDuplicates: true });
      await clearing.callOff(tx);
      const where = { ownerId_contentHash: { ownerId, contentHash } };
      return pictureView(await tx.media.findUniqueOrThrow({ where, select: pictureSelect }));
    },
    { timeout: 30_000, maxWait: 10_000 },
  );
}
