import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { type FileHandle, open, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { ignoreMissing, syncFolder } from "@/lib/media/durable";
import { MediaRefusal } from "@/lib/media/refusal";
import { pathInUploads, uploadsFolder } from "@/lib/uploads/folder";

/** Bytes after which what has come is made safe: the most that a killed server makes a sender send again. */
const PIECE_BYTES = 1024 * 1024;

/** More came than was announced. */
export class TooManyBytes extends Error {}

type Piece = { name: string; file: FileHandle; bytes: number };

/** Says whether the piece now belongs to its upload; called when its bytes are safe on disk. */
type Keep = (name: string, bytes: number) => Promise<boolean>;

/**
 * Writes a body as a row of files while it arrives. Each is whole and synced before `keep` hears of it, and is never written
 * to again, so requests that get in each other's way spoil nothing: one of them is told no, and its file goes. When the sender
 * goes away, what came is kept first. Returns false as soon as `keep` did.
 */
export async function receivePieces(
  body: ReadableStream<Uint8Array>,
  mostBytes: number,
  keep: Keep,
): Promise<boolean> {
  const reader = body.getReader();
  let left = mostBytes;
  let piece: Piece | null = null;
  try {
    for (;;) {
      const chunk = await nextChunk(reader);
      if (chunk === "broken off" || chunk === "end") {
        const last = piece;
        piece = null;
        const kept = last === null || (await seal(last, keep));
        if (kept && chunk === "broken off") throw new MediaRefusal("broken_off");
        return kept;
      }
      left -= chunk.byteLength;
      if (left < 0) throw new TooManyBytes();
      piece ??= await newPiece();
      await piece.file.writeFile(chunk);
      piece.bytes += chunk.byteLength;
      if (piece.bytes < PIECE_BYTES) continue;
      const sealed = piece;
      piece = null;
      if (!(await seal(sealed, keep))) return false;
    }
  } finally {
    if (piece) await discard(piece);
    await reader.cancel().catch(() => {});
  }
}

async function nextChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | "end" | "broken off"> {
  try {
    const { done, value } = await reader.read();
    return done ? "end" : value;
  } catch {
    return "broken off";
  }
}

async function newPiece(): Promise<Piece> {
  const name = randomUUID();
  return { name, file: await open(await pathInUploads(name), "wx", 0o600), bytes: 0 };
}

/** When `keep` throws, nobody knows whether the row was written: the file stays, and the sweep finds out. */
async function seal(piece: Piece, keep: Keep): Promise<boolean> {
  await piece.file.sync();
  await piece.file.close();
  await syncFolder(await uploadsFolder());
  const kept = await keep(piece.name, piece.bytes);
  if (!kept) await discard(piece);
  return kept;
}

async function discard({ name, file }: Piece): Promise<void> {
  await file.close().catch(() => {});
  await rm(await pathInUploads(name), { force: true });
}

export async function areThere(pieces: readonly string[]): Promise<boolean> {
  for (const name of pieces) {
    if (!(await stat(await pathInUploads(name)).catch(ignoreMissing))) return false;
  }
  return true;
}

/** Gives `use` the path of a file with all pieces in order, and leaves nothing of its own behind. */
export async function withJoined<T>(
  pieces: readonly string[],
  use: (path: string) => Promise<T>,
): Promise<T> {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return use(await pathInUploads(only));
  const path = await pathInUploads(randomUUID());
  try {
    await pipeline(bytesOf(pieces), createWriteStream(path, { flags: "wx", mode: 0o600 }));
    return await use(path);
  } finally {
    await rm(path, { force: true });
  }
}

async function* bytesOf(pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const name of pieces) yield* createReadStream(await pathInUploads(name));
}
