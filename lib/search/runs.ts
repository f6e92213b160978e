import { fold } from "@/lib/search/fold";

/**
 * A stretch of folded text: a word between other signs, or signs of a script that puts no blanks between words. `glued`: nothing
 * stands between it and the stretch before ("B站", "3月").
 */
export type Run = { kind: "word" | "signs"; text: string; at: number; glued: boolean };

const spaceless = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー々〇";
const wordSign = `(?:(?![${spaceless}])[\\p{L}\\p{N}])`;
const runs = new RegExp(`([${spaceless}]+)|(${wordSign}+(?:'${wordSign}+)*)`, "gu");

/** The stretches of a text that was folded already. */
export function runsOf(folded: string): Run[] {
  const found: Run[] = [];
  let end = -1;
  for (const match of folded.matchAll(runs)) {
    const [text] = match;
    found.push({ kind: match[1] ? "signs" : "word", text, at: match.index, glued: match.index === end });
    end = match.index + text.length;
  }
  return found;
}

/** Names run words together: TikTokRefugee and cat_tax are read apart. */
export function spacedOut(name: string): string {
  return name.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}\p{Ll})(?=\p{Lu})/gu, " ").replaceAll("_", " ");
}

/** A topic or name without anything between its letters: what two ways of writing it share. */
export function compact(name: string): string {
  return runsOf(fold(name.replaceAll("_", "")))
    .map(({ text }) => text.replaceAll("'", ""))
    .join("");
}

/** A word as singular and plural share it. Light: it takes off an English plural and leaves every other ending alone. */
export function stem(word: string): string {
  const plain = word.replace(/'s$/, "").replaceAll("'", "");
  if (plain.length < 4 || !/^[a-z]+s$/.test(plain) || /(?:ss|us|is)$/.test(plain)) return plain;
  if (/[^aeiou]ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh|zz)es$/.test(plain)) return plain.slice(0, -2);
  return plain.slice(0, -1);
}

/** Every two signs that stand side by side; a single one stands for itself. */
export function pairsOf(signs: string): string[] {
  const each = [...signs];
  if (each.length < 2) return each;
  return each.slice(1).map((sign, at) => `${each[at]}${sign}`);
}

/** What joins a word to signs without a blank between: `b站`. Null between others. */
export function joint(before: Run | undefined, run: Run): string | null {
  if (!before || !run.glued || before.kind === run.kind) return null;
  const left = before.kind === "word" ? stem(before.text) : ([...before.text].at(-1) ?? "");
  const right = run.kind === "word" ? stem(run.text) : ([...run.text][0] ?? "");
  return left + right;
}
