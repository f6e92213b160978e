import { fold } from "@/lib/search/fold";
import { readings } from "@/lib/search/pinyin";
import { joint, pairsOf, type Run, runsOf, stem } from "@/lib/search/runs";
import { plainTokens, wholeMark } from "@/lib/search/tokens";

/**
 * What somebody typed, as questions to the index, best matches first. Each question is the text of a tsquery made of whole
 * tokens; nothing of what was typed is ever read as syntax.
 */
export type Question = {
  kind: "phrase" | "named" | "anywhere" | "spelt";
  query: string;
  /** The tokens by which it is answered: all those of one of these lists. None: that cannot be said. */
  needs: string[][];
  /** The query that no answer may answer, too, which `query` says already. */
  but: string | null;
  /** The words of the other language that stand in it for what was typed; null: as typed. */
  via: string | null;
};

export type Asked = { questions: Question[]; needles: string[] };

/** What was typed with a stretch of it in the other language: "cat tax outfit" → "猫税 outfit", via 猫税. */
export type Other = { text: string; via: string };

/** Null when nothing of it can be looked for: blanks, signs, emoji. */
export function askedFor(typed: string, others: readonly Other[] = []): Asked | null {
  const folded = fold(typed);
  const parts = partsOf(folded);
  if (parts.length === 0) return null;
  const anywhere = allOf(parts.flatMap(plain));
  const questions: Question[] = [
    question("phrase", phrase(folded, parts)),
    question("named", [parts.flatMap(named)]),
    question("anywhere", [parts.flatMap(plain)]),
  ];
  const needles = needlesOf(folded, parts);
  for (const { text, via } of others) {
    const foldedOther = fold(text);
    const translated = partsOf(foldedOther);
    if (translated.length === 0) continue;
    for (const asked of [
      question("named", [translated.flatMap(named)], via),
      question("anywhere", [translated.flatMap(plain)], via),
    ])
      questions.push({ ...asked, query: `${asked.query} & !${anywhere}`, but: anywhere });
    needles.push(...needlesOf(foldedOther, translated));
  }
  const spelt = spelling(folded, parts);
  if (spelt) questions.push({ ...spelt, query: `${spelt.query} & !${anywhere}`, but: anywhere });
  return { questions, needles: [...new Set(needles)] };
}

function question(kind: Question["kind"], needs: string[][], via: string | null = null): Question {
  return { kind, query: either(needs.map(allOf)), needs, but: null, via };
}

/** What searches are counted and remembered under: the folded words with one blank between. */
export function searchKey(typed: string): string {
  return runsOf(fold(typed))
    .map(({ text }) => text)
    .join(" ");
}

/** A part that has to be in a note: a word, or signs that belong together. A lone sign is looked for in titles and topics only. */
type Part = { text: string; tokens: string[]; isWord: boolean; isLone: boolean };

/** More parts narrow nothing any more. */
const mostParts = 16;

function partsOf(folded: string): Part[] {
  const stretches = runsOf(folded);
  const parts = stretches.flatMap((run, at) =>
    run.kind === "word" ? [wordPart(run.text)] : signParts(run, stretches[at - 1], stretches[at + 1]),
  );
  // A lone sign between words, and words that every note has, decide nothing; but they may be all there is.
  const telling = parts.filter(({ isLone }) => !isLone);
  const weighty = telling.filter(({ text }) => !common.has(text));
  const kept = [weighty, telling, parts].find((list) => list.length > 0) ?? [];
  return kept.slice(0, mostParts);
}

function wordPart(word: string): Part {
  return { text: word, tokens: [stem(word)], isWord: true, isLone: false };
}

function signParts(run: Run, before: Run | undefined, after: Run | undefined): Part[] {
  const units = unitsOf(run.text);
  return units.map((unit, at) => {
    const tokens = pairsOf(unit);
    if ([...unit].length > 1) return { text: unit, tokens, isWord: false, isLone: false };
    const left = at === 0 ? joint(before, run) : null;
    const right = at === units.length - 1 && after ? joint(run, after) : null;
    const glued = left ?? right;
    return { text: unit, tokens: glued ? [glued] : tokens, isWord: false, isLone: glued === null };
  });
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** The words of a stretch of signs; single signs side by side are taken for one (the segmenter does not know 猫税). */
function unitsOf(signs: string): string[] {
  const units: string[] = [];
  let singles = "";
  for (const { segment } of segmenter.segment(signs)) {
    if ([...segment].length === 1) {
      singles += segment;
      continue;
    }
    if (singles) units.push(singles);
    singles = "";
    units.push(segment);
  }
  return singles ? [...units, singles] : units;
}

const common = new Set(
  "a an the of to in on at for and or is are was be i my me you your it its this that how what where when with 怎么 什么 如何 哪里 可以 一个 这个 那个 我们 你们 怎样 有没有 的 了 吗 呢".split(
    " ",
  ),
);

const quote = (token: string) => `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
const every = (queries: readonly string[]) => `(${queries.join(" & ")})`;
const either = (queries: readonly string[]) => `(${queries.join(" | ")})`;

/** The query that all of these tokens answer. */
export const allOf = (tokens: readonly string[]) => every(tokens.map(quote));

function plain(part: Part): string[] {
  return part.isLone ? named(part) : part.tokens;
}

function named({ tokens }: Part): string[] {
  return tokens.map((token) => `^${token}`);
}

/** A title or topic that says it as it was typed, or a topic that is just that. */
function phrase(folded: string, parts: readonly Part[]): string[][] {
  const stretches = runsOf(folded);
  const whole = [wholeMark(folded)];
  const together = stretches.flatMap(({ kind, text }, at) => {
    const before = stretches[at - 1];
    return kind === "word" && before?.kind === "word" ? [stem(before.text) + stem(text)] : [];
  });
  const tokens = new Set(
    [...plainTokens(folded), ...together].filter((token) => token.length <= longestToken),
  );
  const asked = new Set(parts.flatMap((part) => part.tokens));
  const more = [...tokens].some((token) => !asked.has(token));
  return more ? [whole, [...tokens].map((token) => `^${token}`)] : [whole];
}

const longestToken = 64;

/** The same in pinyin or, of topics, by initials; null where nothing can be read so. */
function spelling(folded: string, parts: readonly Part[]): Question | null {
  const words = parts.filter(({ isWord }) => isWord);
  if (words.length === 0) return null;
  const only = words.length === parts.length;
  const whole = only ? spelt(words.map(({ text }) => text).join("")) : [];
  const initials =
    only && words.length === 1 && /^[a-z]{2,8}$/.test(folded.trim()) ? [[`-${folded.trim()}`]] : [];
  const together = [...whole, ...initials];
  if (together.length > 0) return question("spelt", together);
  let found = false;
  const queries = parts.map((part) => {
    const ways = part.isWord ? spelt(part.text) : [];
    found ||= ways.length > 0;
    return either([plain(part), ...ways].map(allOf));
  });
  return found ? { kind: "spelt", query: every(queries), needs: [], but: null, via: null } : null;
}

function spelt(letters: string): string[][] {
  return readings(letters).map((syllables) => {
    const pairs = syllables.slice(1).map((syllable, at) => `=${syllables[at]}${syllable}`);
    return pairs.length > 0 ? pairs : [`=${syllables[0]}`];
  });
}

/** The folded stretches that are marked where they stand in a title, the longest first. */
function needlesOf(folded: string, parts: readonly Part[]): string[] {
  const runs = runsOf(folded).map(({ text }) => text);
  return [...new Set([...runs, ...parts.map(({ text }) => text)])].sort(
    (one, other) => other.length - one.length,
  );
}
