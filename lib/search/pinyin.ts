import { pinyin } from "pinyin-pro";

/** Chinese in Latin letters, without tones; ü is written v, as it is typed. */

const han = /\p{Script=Han}/u;

/** The syllable of each sign of a stretch of Chinese; what has none stands for itself. */
export function syllablesOf(signs: string): string[] {
  return pinyin(signs, { toneType: "none", type: "array", v: true });
}

/** Whether every sign is Chinese, so that its syllables spell it. */
export function isChinese(signs: string): boolean {
  return signs !== "" && [...signs].every((sign) => han.test(sign));
}

const initials: Record<string, string> = {
  "": "a ai an ang ao e ei en eng er o ou",
  b: "a ai an ang ao ei en eng i ian iao ie in ing o u",
  p: "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
  m: "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
  f: "a an ang ei en eng o ou u",
  d: "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
  t: "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
  n: "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve",
  l: "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve",
  g: "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
  k: "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
  h: "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
  j: "i ia ian iang iao ie in ing iong iu u uan ue un",
  q: "i ia ian iang iao ie in ing iong iu u uan ue un",
  x: "i ia ian iang iao ie in ing iong iu u uan ue un",
  zh: "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
  ch: "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
  sh: "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
  r: "an ang ao e en eng i ong ou u ua uan ui un uo",
  z: "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
  c: "a ai an ang ao e en eng i ong ou u uan ui un uo",
  s: "a ai an ang ao e en eng i ong ou u uan ui un uo",
  y: "a an ang ao e i in ing o ong ou u uan ue un",
  w: "a ai an ang ei en eng o u",
};

const syllables = new Set(
  Object.entries(initials).flatMap(([initial, finals]) =>
    finals.split(" ").map((final) => `${initial}${final}`),
  ),
);
const longest = 6;

/** The ways to read letters as syllables ("xian": xi an, xian), few syllables first, at most `most`; none for other words. */
export function readings(letters: string, most = 4): string[][] {
  if (letters.length > 36 || !/^[a-z]+$/.test(letters)) return [];
  // What remains from each place on, read in every way worth keeping.
  const from: string[][][] = Array.from({ length: letters.length + 1 }, () => []);
  from[letters.length] = [[]];
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const here: string[][] = [];
    for (let length = Math.min(longest, letters.length - at); length > 0; length -= 1) {
      const syllable = letters.slice(at, at + length);
      if (!syllables.has(syllable)) continue;
      for (const rest of from[at + length] ?? []) here.push([syllable, ...rest]);
    }
    from[at] = here.sort((one, other) => one.length - other.length).slice(0, most);
  }
  return from[0] ?? [];
}
