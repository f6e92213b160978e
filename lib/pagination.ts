/** The end of the line: a cursor is never longer than this, so that a forged one costs nothing. */
const longest = 200;

export type Page<T> = { rows: T[]; next: string | null };

/** A keyset position as one URL-safe word. Parts must not contain "~". */
export function toCursor(...parts: (string | number)[]): string {
  return Buffer.from(parts.join("~")).toString("base64url");
}

/** The parts of a cursor, or null when it is broken or forged: the reader then gets the first page. */
export function fromCursor(cursor: string | null | undefined, parts: number): string[] | null {
  if (!cursor || cursor.length > longest || !/^[\w-]+$/.test(cursor)) return null;
  const found = Buffer.from(cursor, "base64url").toString("utf8").split("~");
  return found.length === parts ? found : null;
}

/** A (moment, id) cursor: the commonest keyset. */
export function momentCursor(at: Date, id: string): string {
  return toCursor(at.toISOString(), id);
}

/** Null when it is broken or forged. */
export function fromMomentCursor(cursor: string | null | undefined): { at: Date; id: string } | null {
  const parts = fromCursor(cursor, 2);
  if (!parts) return null;
  const [moment = "", id = ""] = parts;
  const at = new Date(moment);
  // JavaScript knows years that PostgreSQL does not
  return Number.isNaN(at.getTime()) || !/^[12]\d{3}-/.test(moment) || !isUuid(id) ? null : { at, id };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** In the canonical form, so that PostgreSQL can be asked for it. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** Splits `limit + 1` rows into a page and the cursor of the next one. */
export function pageOf<T>(rows: T[], limit: number, cursorOf: (last: T) => string): Page<T> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { rows: kept, next: rows.length > limit && last ? cursorOf(last) : null };
}
