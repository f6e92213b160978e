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
  const changes = [...text.matchAll(matches)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const [after = ""] = text.slice(end, end + 2);
    const meant = spoken(found, text.charAt(index - 1), after);
    return meant === found ? [] : [{ index, end, meant }];
  });
  if (changes.length === 0) return null;
  const made = new ReadingInMaking(text.length);
  let done = 0;
  const copyTo = (end: number) => {
    for (; done < end; done += 1) made.take(reading, done);
  };
  for (const { index, end, meant } of changes) {
    copyTo(index);
    for (const letter of meant.split("")) made.push(letter, from[index] ?? 0, to[end - 1] ?? 0, 0);
    done = end;
  }
  copyTo(text.length);
  return made.done("mended");
}
