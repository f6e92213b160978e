import { requireUnsuspended, requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Upload } from "@/lib/generated/prisma/client";
import { limit } from "@/lib/limits";
import { MediaRefusal } from "@/lib/media/refusal";
import { MAX_BYTES } from "@/lib/media/schema";
import { Refusal } from "@/lib/refusal";
import { keepPicture } from "@/lib/uploads/commands";
import { lockOwner } from "@/lib/uploads/content-lock";
import { removeFromUploads } from "@/lib/uploads/folder";
import { areThere, receivePieces, TooManyBytes, withJoined } from "@/lib/uploads/pieces";
import { type Picture, pictureSelect, pictureView } from "@/lib/uploads/queries";
import { requireSomeRoom } from "@/lib/uploads/quota";
import { inWords, isFinal, isReason, requirePictureType, wording } from "@/lib/uploads/refusing";
import { MOST_PIECES, MOST_UNFINISHED, UPLOAD_HOURS, type UploadRef } from "@/lib/uploads/schema";

/** A picture that comes in as many requests as the network needs, and survives ours ending in between (tus.ts). */

/** How far an upload is, in bytes. */
export type UploadState = Pick<Upload, "id" | "length" | "received"> & { expires: Date };

const keptMs = UPLOAD_HOURS * 60 * 60 * 1000;
const expiry = ({ touchedAt }: Pick<Upload, "touchedAt">) => new Date(touchedAt.getTime() + keptMs);
const stillKept = () => ({ gt: new Date(Date.now() - keptMs) });

function stateOf(upload: Upload): UploadState {
  const { id, length, received } = upload;
  return { id, length, received, expires: expiry(upload) };
}

/** One person's own upload; anybody else's, and one that has expired, is not there. */
async function ownUpload(ownerId: string, id: string): Promise<Upload> {
  const upload = await db.upload.findFirst({ where: { id, ownerId, touchedAt: stillKept() } });
  if (!upload) throw new Refusal("not_found", "uploadGone");
  return upload;
}

/**
 * Announces a file of `bytes`, of the kind its sender says. Refuses what would be refused anyway before a byte is sent, more
 * than MOST_UNFINISHED at a time, and more than 200 an hour together with `upload`.
 */
export async function beginUpload(
  viewer: Anyone,
  { bytes, type }: { bytes: number; type: string },
): Promise<UploadState> {
  const me = requireUnsuspended(viewer);
  return wording(async () => {
    requirePictureType(type);
    if (bytes > MAX_BYTES) throw new MediaRefusal("too_large_bytes");
    if (!Number.isInteger(bytes) || bytes < 1) throw new MediaRefusal("damaged");
    await requireSomeRoom(me.id);
    await limit("upload", me.id);
    return db.$transaction(async (tx) => {
      await lockOwner(tx, me.id);
      const unfinished = { ownerId: me.id, mediaId: null, refusal: null, touchedAt: stillKept() };
      if ((await tx.upload.count({ where: unfinished })) >= MOST_UNFINISHED)
        throw new Refusal("limited", "uploadsMany", { values: { most: MOST_UNFINISHED }, retryAfter: 60 });
      return stateOf(await tx.upload.create({ data: { ownerId: me.id, length: bytes } }));
    });
  });
}

/** How far one's upload is: what has been acknowledged, and is safe on disk. */
export async function uploadState(viewer: Anyone, { id }: UploadRef): Promise<UploadState> {
  return stateOf(await ownUpload(requireUnsuspended(viewer).id, id));
}

/** Bytes on their way. `bytes` as declared by the sender, NaN when it is not. */
export type Bytes = { offset: number; bytes: number; body: ReadableStream<Uint8Array> | null };

/**
 * Takes the next bytes of an upload, from exactly where it is: any other offset is a conflict, also when another request
 * brought them meanwhile. What came before the sender went away is kept.
 */
export async function takeBytes(
  viewer: Anyone,
  { id }: UploadRef,
  { offset, bytes, body }: Bytes,
): Promise<UploadState> {
  const me = requireUnsuspended(viewer);
  const upload = await ownUpload(me.id, id);
  if (offset !== upload.received) throw new Refusal("conflict", "uploadOffset");
  const room = upload.length - offset;
  if (bytes > room) throw new Refusal("invalid", "uploadTooLong");
  if (upload.pieces.length >= MOST_PIECES) throw new Refusal("invalid", "uploadInCrumbs");
  let at = offset;
  async function keep(name: string, more: number): Promise<boolean> {
    const { count } = await db.upload.updateMany({
      where: { id, ownerId: me.id, received: at, mediaId: null, refusal: null },
      data: { received: { increment: more }, pieces: { push: name }, touchedAt: new Date() },
    });
    at += more;
    return count === 1;
  }
  const kept = body === null || (await wording(() => receivePieces(body, room, keep).catch(tooLong)));
  if (!kept) throw new Refusal("conflict", "uploadOffset");
  return uploadState(viewer, { id });
}

function tooLong(error: unknown): never {
  throw error instanceof TooManyBytes ? new Refusal("invalid", "uploadTooLong") : error;
}

/**
 * Makes the picture of an upload whose bytes are all there. May be asked any number of times: the answer is the same picture
 * or the same reason, but for `busy`, after which asking again needs no byte sent again.
 */
export async function finishUpload(viewer: Anyone, { id }: UploadRef): Promise<Picture> {
  const me = requireUnsuspended(viewer);
  const upload = await ownUpload(me.id, id);
  return (await outcomeOf(upload)) ?? once(upload.id, () => makePicture(upload));
}

async function outcomeOf({ mediaId, refusal, received, length }: Upload): Promise<Picture | null> {
  if (mediaId) {
    const media = await db.media.findUnique({ where: { id: mediaId }, select: pictureSelect });
    if (!media) throw new Refusal("not_found", "uploadGone");
    return pictureView(media);
  }
  if (refusal && isReason(refusal)) throw inWords(refusal);
  if (received < length) throw new Refusal("conflict", "uploadUnfinished");
  return null;
}

async function makePicture({ id, ownerId, pieces }: Upload): Promise<Picture> {
  // One that does not fit is decoded before that is known, and may be asked for again.
  await limit("picture", ownerId);
  try {
    const picture = await withJoined(pieces, (path) => keepPicture(ownerId, path));
    await conclude(id, pieces, { mediaId: picture.id });
    return picture;
  } catch (error) {
    if (!(error instanceof MediaRefusal)) return withoutBytes(id, pieces, error);
    if (isFinal(error.reason)) await conclude(id, pieces, { refusal: error.reason });
    else await db.upload.updateMany({ where: { id }, data: { touchedAt: new Date() } });
    throw inWords(error.reason);
  }
}

/** The row says how it ended before the bytes go; killed in between, the sweep takes them. */
async function conclude(
  id: string,
  pieces: readonly string[],
  end: { mediaId: string } | { refusal: string },
): Promise<void> {
  await db.upload.updateMany({ where: { id }, data: { ...end, pieces: [] } });
  await removeFromUploads(pieces);
}

/** If pieces are missing, somebody else has just concluded, or this machine's disk is not the one they were sent to. */
async function withoutBytes(id: string, pieces: readonly string[], error: unknown): Promise<Picture> {
  if (await areThere(pieces)) throw error;
  const upload = await db.upload.findUnique({ where: { id } });
  const picture = upload && (upload.mediaId || upload.refusal) ? await outcomeOf(upload) : null;
  if (picture) return picture;
  await db.upload.deleteMany({ where: { id } });
  throw new Refusal("not_found", "uploadGone");
}

const underWay = new Map<string, Promise<Picture>>();

/** Who asks again while the answer is being made waits for the same one. */
function once(id: string, make: () => Promise<Picture>): Promise<Picture> {
  const begun = underWay.get(id);
  if (begun) return begun;
  const making = make().finally(() => underWay.delete(id));
  underWay.set(id, making);
  return making;
}

/** Takes one's upload back. The picture that came of it stays. */
export async function discardUpload(viewer: Anyone, { id }: UploadRef): Promise<void> {
  const me = requireViewer(viewer);
  const { pieces } = await ownUpload(me.id, id);
  await db.upload.deleteMany({ where: { id, ownerId: me.id } });
  await removeFromUploads(pieces);
}

/** Forgets uploads to which nothing has been added for UPLOAD_HOURS before `now`; answers how many. Their files go as stale. */
export async function sweepUploads(now: Date): Promise<number> {
  const { count } = await db.upload.deleteMany({
    where: { touchedAt: { lt: new Date(now.getTime() - keptMs) } },
  });
  return count;
}
