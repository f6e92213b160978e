import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { MediaRefusal } from "@/lib/media/refusal";
import { MAX_BYTES } from "@/lib/media/schema";
import { pathInUploads } from "@/lib/uploads/folder";

/**
 * Writes an upload to a temporary file while it arrives, gives `use` its path, and leaves nothing behind, however that ends.
 * `declaredBytes` is what Content-Length says. Refuses with `too_large_bytes` as soon as more than MAX_BYTES are certain,
 * with `broken_off` when the sender goes away.
 */
export async function withUpload<T>(
  body: ReadableStream<Uint8Array>,
  declaredBytes: number,
  use: (path: string) => Promise<T>,
): Promise<T> {
  if (declaredBytes > MAX_BYTES) throw new MediaRefusal("too_large_bytes");
  const path = await pathInUploads(randomUUID());
  try {
    await receive(body, path);
    return await use(path);
  } finally {
    await rm(path, { force: true });
  }
}

async function receive(body: ReadableStream<Uint8Array>, path: string): Promise<void> {
  let bytes = 0;
  const limited = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.byteLength;
      done(bytes > MAX_BYTES ? new MediaRefusal("too_large_bytes") : null, chunk);
    },
  });
  // The types of the same stream in the DOM's and in Node's libraries differ in name only.
  const source = Readable.fromWeb(body as NodeReadableStream<Uint8Array>);
  try {
    await pipeline(source, limited, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  } catch (error) {
    if (error instanceof MediaRefusal || isOfTheDisk(error)) throw error;
    throw new MediaRefusal("broken_off", { cause: error });
  }
}

/** A full or failing disk is ours to mend, not the sender's. */
function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall !== "read";
}
