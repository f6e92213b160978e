import { createHmac } from "node:crypto";
import type { Rendition } from "@/lib/media/schema";

/** Name of a stored file: `ab/ab….480.webp`, 40 hex digits. Nothing else is ever joined to a path. */
const KEY = /^([0-9a-f]{2})\/\1[0-9a-f]{38}\.[a-z0-9]{1,16}\.webp$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The unguessable name of one rendition of an upload. Keyed with the server's secret, so that neither the same picture
 * nor another rendition's name leads to it; the same upload always has the same names, so it is stored once.
 * `contentHash` is the upload's SHA-256 in lower-case hex.
 */
export function mediaKey(secret: string, contentHash: string, rendition: Rendition): string {
  if (!SHA256.test(contentHash)) throw new TypeError("contentHash is not a SHA-256 in hex");
  const name = createHmac("sha256", secret).update(`${contentHash}.${rendition}`).digest("hex").slice(0, 40);
  return `${name.slice(0, 2)}/${name}.${rendition}.webp`;
}

/** Whether this is the shape of our keys; everything else (a path, `..`) never reaches the storage. */
export function isMediaKey(key: string): boolean {
  return KEY.test(key);
}
