/** How a text sounds: Chinese in syllables without tones, so that pinyin and characters of the same sound meet. */
import { pinyin } from "pinyin-pro";
import { Row } from "@/lib/screening/making";
import type { Reading } from "@/lib/screening/normalise";

/** Unit n stands for the plain text's units from[n] up to to[n]. `edge` is 1 where a syllable or word begins, `spelt` where it is written in Latin. */
export type SoundReading = {
  text: string;
  from: Int32Array;
  to: Int32Array;
  edge: Int32Array;
  spelt: Int32Array;
};

const han = /\p{Script=Han}/u;
// As they are nearly always said: "落了" is no "裸聊".
const known = new Map([
  ["了", "le"],
  ["着", "zhe"],
  ["的", "de"],
  ["嗨", "hai"],
]);

/** The syllable of one character; itself where it has none. The same one wherever the character stands. */
function syllableOf(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const syllable = pinyin(sign, { toneType: "none", type: "array", v: true })[0] ?? sign;
  // Bounded: a flood of rare characters must not fill the memory.
  if (known.size < 30_000) known.set(sign, syllable);
  return syllable;
}

/** A term's sound, or null when there is no Chinese in it or something that has no sound. */
export function soundOf(word: string): string | null {
  const signs = [...word];
  const heard = signs.length > 1 && han.test(word) && signs.every((sign) => han.test(sign) || isLatin(sign));
  return heard ? signs.map((sign) => (han.test(sign) ? syllableOf(sign) : sign)).join("") : null;
}

/** The sounds of a text; blanks between syllables fall away, other signs keep words apart. */
export function soundsOf({ text, from, to }: Reading): SoundReading {
  const letters: string[] = [];
  const row = () => new Row(text.length);
  const rows = { from: row(), to: row(), edge: row(), spelt: row() };
  let begins = true;
  let at = 0;
  const push = (letter: string, length: number, edge: boolean, spelt: boolean) => {
    letters.push(letter);
    rows.from.push(from[at] ?? 0);
    rows.to.push(to[at + length - 1] ?? 0);
    rows.edge.push(edge ? 1 : 0);
    rows.spelt.push(spelt ? 1 : 0);
  };
  for (const sign of text) {
    if (isLatin(sign)) {
      push(sign, 1, begins, true);
      begins = false;
    } else if (han.test(sign)) {
      const syllable = syllableOf(sign);
      for (let unit = 0; unit < syllable.length; unit += 1)
        push(syllable.charAt(unit), sign.length, unit === 0, false);
      begins = true;
    } else {
      // A blank only parts syllables; anything else parts words.
      if (sign !== " " && sign !== "'" && sign !== "-") push("|", sign.length, true, false);
      begins = true;
    }
    at += sign.length;
  }
  return {
    text: letters.join(""),
    from: rows.from.done(),
    to: rows.to.done(),
    edge: rows.edge.done(),
    spelt: rows.spelt.done(),
  };
}

function isLatin(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return sign.length === 1 && code >= 97 && code <= 122;
}
