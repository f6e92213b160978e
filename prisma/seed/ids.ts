import type { Chance } from "./art/chance";

/** A UUID of version 7 for something that happened then: ids sort as time does, as the database's own would. */
export function idAt(at: Date, luck: Chance): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const random = Array.from({ length: 5 }, () => luck.int(0, 0xffff).toString(16).padStart(4, "0"));
  const [a = "0000", b = "0000", c = "0000", d = "0000", e = "0000"] = random;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(1)}-8${b.slice(1)}-${c}${d}${e}`;
}

/** Random bytes as PostgreSQL reads them out of text. */
export function bytesText(length: number, luck: Chance): string {
  let hex = "";
  while (hex.length < length * 2) hex += luck.int(0, 255).toString(16).padStart(2, "0");
  return `\\x${hex}`;
}
