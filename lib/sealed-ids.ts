import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/**
 * Ids for pages that must not tell them: a UUID of version 7 says to the millisecond when its row was made, and is the same in
 * every other place. Sealed it says nothing, is another word for each purpose, and always the same one, so that kept pages stay as
 * they are. A UUID is one block of AES, which needs no mode; a tag keeps made-up words out.
 */

const idBytes = 16;
const tagBytes = 5;

/** An id as a word of 28 letters that says nothing without the key. `purpose` names the page. */
export function sealedId(purpose: string, id: string): string {
  const cipher = createCipheriv("aes-256-ecb", keyOf(purpose), null).setAutoPadding(false);
  const block = cipher.update(Buffer.from(id.replaceAll("-", ""), "hex"));
  return Buffer.concat([block, tagOf(purpose, block)]).toString("base64url");
}

/** The id again; null for what was not sealed for this purpose. */
export function unsealedId(purpose: string, word: string): string | null {
  if (!/^[\w-]{28}$/.test(word)) return null;
  const bytes = Buffer.from(word, "base64url");
  const block = bytes.subarray(0, idBytes);
  if (!timingSafeEqual(bytes.subarray(idBytes), tagOf(purpose, block))) return null;
  const decipher = createDecipheriv("aes-256-ecb", keyOf(purpose), null).setAutoPadding(false);
  const hex = decipher.update(block).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function tagOf(purpose: string, block: Buffer): Buffer {
  return createHmac("sha256", keyOf(`${purpose}, tag`))
    .update(block)
    .digest()
    .subarray(0, tagBytes);
}

function keyOf(purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", env().AUTH_SECRET, "", `tanghulu sealed ids: ${purpose}`, 32));
}
