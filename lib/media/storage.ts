/** Inclusive bytes, as in an HTTP Range header: from `start` on, or the `last` so many. */
export type ByteRange = { start: number; end?: number } | { last: number };

export type StoredFile = {
  /** Bytes of the whole file. */
  size: number;
  /** The bytes in `body`, inclusive. */
  start: number;
  end: number;
  /** Read it to its end or cancel it: it may hold the file open. */
  body: ReadableStream<Uint8Array>;
};

/** The asked range lies outside the file (HTTP 416). */
export class RangeNotSatisfiable extends Error {
  readonly size: number;

  constructor(size: number) {
    super(`range not satisfiable: ${size} bytes`);
    this.name = "RangeNotSatisfiable";
    this.size = size;
  }
}

/** `withheld`: a file in quarantine too, only for somebody whom its case concerns. */
export type Reading = { range?: ByteRange | undefined; withheld?: boolean };

/**
 * Where media files live. Keys are those of `mediaKey`; any other is a TypeError in `put` and simply not there
 * elsewhere. Every function may be called again with the same arguments: the outcome is the same.
 */
export type Storage = {
  /** Stores all bytes or nothing, durable when it returns. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when not there, or in quarantine. Throws RangeNotSatisfiable. */
  read(key: string, reading?: Reading): Promise<StoredFile | null>;
  /** Takes the file away for good, out of quarantine too. */
  remove(key: string): Promise<void>;
  /** Takes the file out of reach, kept for an appeal. */
  quarantine(key: string): Promise<void>;
  /** Brings it back. */
  restore(key: string): Promise<void>;
};

/** Bytes of a file of `size` that `range` means (RFC 9110, §14.1.2). */
export function resolveRange(size: number, range: ByteRange | undefined): { start: number; end: number } {
  if (range === undefined) return { start: 0, end: size - 1 };
  if ("last" in range) {
    if (!(range.last > 0) || size === 0) throw new RangeNotSatisfiable(size);
    return { start: Math.max(0, size - range.last), end: size - 1 };
  }
  const end = Math.min(range.end ?? size - 1, size - 1);
  if (!(range.start >= 0 && range.start <= end)) throw new RangeNotSatisfiable(size);
  return { start: range.start, end };
}
