import { isMediaKey } from "@/lib/media/keys";
import { type ByteRange, RangeNotSatisfiable, type Storage, type StoredFile } from "@/lib/media/storage";
import { mediaStorage } from "@/lib/media/store";

/** What a key names never changes, so a browser need not ask twice; what is not there may come (back). */
const lasting = "public, max-age=31536000, immutable";

/** Answers GET and HEAD for one stored picture: whole, or the one range asked for (RFC 9110, §14). */
export async function deliverMedia(
  request: Request,
  key: string,
  storage: Storage = mediaStorage(),
): Promise<Response> {
  return deliver(request, key, storage, { keeping: lasting, withheld: false });
}

/** The same for a picture that may be in quarantine, once the caller knows that this person may see it. Nothing keeps it. */
export async function deliverWithheld(request: Request, key: string): Promise<Response> {
  return deliver(request, key, mediaStorage(), { keeping: "private, no-store", withheld: true });
}

async function deliver(
  request: Request,
  key: string,
  storage: Storage,
  { keeping, withheld }: { keeping: string; withheld: boolean },
): Promise<Response> {
  if (!isMediaKey(key)) return notHere();
  const etag = `"${key.slice(3, -5)}"`;
  const known = !withheld && (request.headers.get("if-none-match")?.includes(etag) ?? false);
  const range = known ? undefined : rangeOf(request, etag);
  try {
    const file = await storage.read(key, { range, withheld });
    if (!file) return notHere();
    if (known) {
      await file.body.cancel();
      return new Response(null, { status: 304, headers: { etag, "cache-control": keeping } });
    }
    const head = request.method === "HEAD";
    return answer(file, { etag, keeping, partial: range !== undefined, head });
  } catch (error) {
    if (!(error instanceof RangeNotSatisfiable)) throw error;
    return new Response(null, { status: 416, headers: { "content-range": `bytes */${error.size}` } });
  }
}

/** For what is missing, malformed and not allowed alike: the answer does not tell which. */
function notHere(): Response {
  return new Response("Not found\n", {
    status: 404,
    headers: {
      "cache-control": "no-store",
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
    },
  });
}

async function answer(
  { size, start, end, body }: StoredFile,
  { etag, keeping, partial, head }: { etag: string; keeping: string; partial: boolean; head: boolean },
): Promise<Response> {
  const headers = new Headers({
    etag,
    "accept-ranges": "bytes",
    "cache-control": keeping,
    "content-disposition": "inline",
    "content-length": String(end - start + 1),
    "content-security-policy": "default-src 'none'; sandbox",
    "content-type": "image/webp",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
  });
  if (partial) headers.set("content-range", `bytes ${start}-${end}/${size}`);
  if (head) await body.cancel();
  return new Response(head ? null : body, { status: partial ? 206 : 200, headers });
}

/** Several ranges, other units, and a range of another version are answered with the whole file, as the RFC allows. */
function rangeOf(request: Request, etag: string): ByteRange | undefined {
  const ifRange = request.headers.get("if-range");
  if (ifRange !== null && ifRange !== etag) return undefined;
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.get("range") ?? "");
  if (!asked) return undefined;
  const [, from = "", to = ""] = asked;
  if (from === "") return to === "" ? undefined : { last: Number(to) };
  if (to === "") return { start: Number(from) };
  return Number(to) < Number(from) ? undefined : { start: Number(from), end: Number(to) };
}
