/**
 * The door for resumable uploads: tus 1.0.0 (https://tus.io/protocols/resumable-upload) with the extensions creation,
 * expiration and termination, so that any tus client can use it. One request more than tus knows makes the picture.
 *
 *   POST   /api/uploads/resumable              Upload-Length: bytes of the file (1 … MAX_BYTES, known beforehand)
 *                                              Upload-Metadata: filetype <base64 of the MIME type>   (others are ignored)
 *          201, Location: /api/uploads/resumable/<id>, Upload-Expires
 *   HEAD   /api/uploads/resumable/<id>         200, Upload-Offset, Upload-Length, Upload-Expires
 *   PATCH  /api/uploads/resumable/<id>         Upload-Offset, Content-Type: application/offset+octet-stream, the bytes
 *          204, Upload-Offset. Any number of requests of any size; about 5 MB each suits proxies.
 *   DELETE /api/uploads/resumable/<id>         204: the upload is taken back (a picture made of it stays)
 *   PUT    /api/uploads/resumable/<id>/picture 200 with the Picture as JSON, once all bytes are there. To be called after the
 *          last PATCH, as often as one likes: the answer is the same picture, or the same refusal.
 *
 * Each request is the signed-in person's and from this site; a stranger's upload, one that has expired (UPLOAD_HOURS after its
 * last byte) and one that never was are 404. With 404 begin a new upload with POST.
 * Bytes that HEAD or PATCH have acknowledged are on disk and survive the server's death; those of a request that broke off are
 * kept too (ask HEAD). 409: the offset is not where the upload is (ask HEAD, then go on), or, of PUT, bytes are missing.
 * 503 with Retry-After (PUT): the processing line is full; the bytes are kept, ask PUT again. 429 with Retry-After (POST): too
 * many, wait. 400: this file is refused, also if sent again. 401 signed out, 403 suspended.
 * Refusals are `{ error: { code, message } }` in the reader's language, but for HEAD, which has no body.
 */
import type { Anyone } from "@/lib/accounts/viewer";
import { Refusal } from "@/lib/refusal";
import {
  beginUpload,
  discardUpload,
  takeBytes,
  type UploadState,
  uploadState,
} from "@/lib/uploads/resumable";
import { type UploadRef, uploadRef } from "@/lib/uploads/schema";

type Asked = { request: Request; params: Record<string, unknown> };

/** Goes with every answer. */
export const tusHeaders = { "tus-resumable": "1.0.0" };

export async function create(viewer: Anyone, { request }: Asked): Promise<Response> {
  requireNoBody(request);
  const announced = {
    bytes: numberIn(request, "upload-length"),
    type: metadataOf(request).get("filetype") || "application/octet-stream",
  };
  const upload = await beginUpload(viewer, announced);
  return answer(201, upload, { location: `/api/uploads/resumable/${upload.id}` });
}

export async function head(viewer: Anyone, { params }: Asked): Promise<Response> {
  return answer(200, await uploadState(viewer, refIn(params)));
}

export async function patch(viewer: Anyone, { request, params }: Asked): Promise<Response> {
  if (request.headers.get("content-type") !== "application/offset+octet-stream")
    throw new Refusal("invalid", "checkFields");
  const bytes = {
    offset: numberIn(request, "upload-offset"),
    bytes: numberIn(request, "content-length"),
    body: request.body,
  };
  return answer(204, await takeBytes(viewer, refIn(params), bytes));
}

export async function terminate(viewer: Anyone, { request, params }: Asked): Promise<Response> {
  requireNoBody(request);
  await discardUpload(viewer, refIn(params));
  return new Response(null, { status: 204 });
}

/** Bytes come with PATCH alone; what brings some elsewhere means something else than we would do. */
function requireNoBody(request: Request): void {
  if (request.headers.has("content-type")) throw new Refusal("invalid", "checkFields");
}

function answer(status: number, upload: UploadState, more: Record<string, string> = {}): Response {
  return new Response(null, {
    status,
    headers: {
      "cache-control": "no-store",
      "upload-offset": String(upload.received),
      "upload-length": String(upload.length),
      "upload-expires": upload.expires.toUTCString(),
      ...more,
    },
  });
}

function refIn(params: Record<string, unknown>): UploadRef {
  const read = uploadRef.safeParse(params);
  if (!read.success) throw new Refusal("not_found", "uploadGone");
  return read.data;
}

/** NaN unless it is a whole number. */
function numberIn(request: Request, name: string): number {
  const written = request.headers.get(name);
  return written && /^\d{1,15}$/.test(written) ? Number(written) : Number.NaN;
}

/** `name base64,name base64`; what is no base64 says nothing. */
function metadataOf(request: Request): Map<string, string> {
  const pairs = (request.headers.get("upload-metadata") ?? "")
    .split(",")
    .map((pair) => pair.trim().split(" "));
  return new Map(
    pairs.map(([name = "", value = ""]) => [name, Buffer.from(value, "base64").toString("utf8")]),
  );
}
