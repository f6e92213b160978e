/** Letters that are drawn with other signs: a word in flags, an o of two brackets. */
import { replaced } from "@/lib/screening/composing";
import { drawnLetters } from "@/lib/screening/lookalikes";
import type { Reading } from "@/lib/screening/normalise";

/** Three letters of flags or more: two are a flag. */
const flags = /(?:[\u{1f1e6}-\u{1f1ff}] ?){3,}/gu;
const escaped = (signs: string) => signs.replace(/[^a-z]/g, "\\$&");
const signs = [...drawnLetters.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");
const drawn = new RegExp(`(?<=[a-z0-9])(?:${signs})|(?:${signs})(?=[a-z0-9])`, "g");

/** The text with such letters as letters; null when there are none. */
export function lettersDrawn(written: Reading): Reading | null {
  const flagged = replaced(written, flags, (run) => [...run].map(letterOf).join(""));
  const read = replaced(flagged ?? written, drawn, (found) => drawnLetters.get(found) ?? found);
  return read ?? flagged;
}

function letterOf(sign: string): string {
  const at = (sign.codePointAt(0) ?? 0) - 0x1f1e6;
  return at >= 0 && at < 26 ? String.fromCharCode(97 + at) : sign;
}
