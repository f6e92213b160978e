/** Puts back together what was taken apart: pictures that stand for a word, characters written as their parts. */
import { pictured, takenApart } from "@/lib/screening/lookalikes";
import { ReadingInMaking } from "@/lib/screening/making";
import type { Reading } from "@/lib/screening/normalise";

const pictures = new RegExp(`(?:${[...pictured.keys()].join("|")})`, "gu");
const apart = new RegExp([...takenApart.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");
const speaks = /[\p{Script=Han}+]/u;

/** The text with pictures spoken and parts joined; null when there is neither. `mend` takes out what stands between. */
export function composed(written: Reading, mend: (reading: Reading) => Reading): Reading | null {
  const spoken = replaced(written, pictures, (picture, before, after) =>
    speaks.test(before) || speaks.test(after) || pictured.has(after)
      ? (pictured.get(picture) ?? picture)
      : picture,
  );
  const mended = mend(spoken ?? written);
  const joined = replaced(mended, apart, (parts) => takenApart.get(parts) ?? parts);
  return joined ?? (spoken && mended);
}

type Spoken = (found: string, before: string, after: string) => string;

/** Every match in another way; null when nothing changed. */
export function replaced(reading: Reading, matches: RegExp, spoken: Spoken): Reading | null {
  const { text, from, to } = reading;
  const made = new ReadingInMaking();
  let done = 0;
  let changed = false;
  const copyTo = (end: number) => {
    for (; done < end; done += 1) made.take(reading, done);
  };
  for (const match of text.matchAll(matches)) {
    const end = match.index + match[0].length;
    const [after = ""] = text.slice(end, end + 2);
    const meant = spoken(match[0], text.charAt(match.index - 1), after);
    if (meant === match[0]) continue;
    changed = true;
    copyTo(match.index);
    for (let unit = 0; unit < meant.length; unit += 1)
      made.push(meant.charAt(unit), from[match.index] ?? 0, to[end - 1] ?? 0, 0);
    done = end;
  }
  if (!changed) return null;
  copyTo(text.length);
  return made.done("mended");
}
