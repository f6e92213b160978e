import { fold } from "@/lib/search/fold";
import { isChinese, syllablesOf } from "@/lib/search/pinyin";
import { compact, joint, pairsOf, type Run, runsOf, spacedOut, stem } from "@/lib/search/runs";

/**
 * What a note is found by: its words as tokens of `search_notes.tokens`, a tsvector without positions. This is the whole contract for whoever fills that table
 * (lib/search/keeping.ts one note at a time, the benches a million by COPY):
 *
 *   tokens = [...tokensOf(words), ...marksOf(facts)]; as text for COPY: vectorText(tokens); in SQL: array_to_tsvector($1::text[])
 *
 * - `number` grows with `published_at` (the oldest note gets 1), and `search_notes_number_seq` stands at the largest: blocks of
 *   numbers are read newest first, and a filter by time begins from it.
 * - `tokensOf` is a union of `titleTokens`, `topicTokens` of each topic and `plainTokens` of body and alt texts, so whoever
 *   makes text of known sentences may keep the tokens of each: a text's tokens are those of its sentences together, as long
 *   as a stop or a line end parts them.
 * - `hot` is for the share `hotShare` of all notes that people did most with (lib/search/refreshing.ts keeps it so).
 *
 * The tokens: `猫税` two signs side by side, `cat` a word without plural, `b站` where the two meet: of all texts. `^…` the same,
 * and single signs, of titles and topics. `#cattax` a whole topic. `=maoshui` two syllables of a title or topic, `-ms` the initials of a topic.
 * `~…` marks.
 */
export type NoteWords = {
  title: string;
  body: string;
  /** The names of its topics, as written. */
  topics: readonly string[];
  alts: readonly string[];
};

export function tokensOf({ title, body, topics, alts }: NoteWords): string[] {
  const tokens = new Set(titleTokens(title));
  for (const topic of topics) for (const token of topicTokens(topic)) tokens.add(token);
  for (const text of [body, ...alts]) for (const token of plainTokens(text)) tokens.add(token);
  return [...tokens];
}

/**
 * Numbers in the blocks of each size, small to large. Reading asks small blocks first and larger ones further back, so that a
 * common word ends it soon and a rare one costs a score of steps among a million.
 */
export const blockSizes = [4_096, 32_768, 262_144] as const;

/** The share of all notes that is looked at however old they are. */
export const hotShare = 0.0015;

export type NoteFacts = {
  number: number;
  isCard: boolean;
  hot?: boolean;
};

/**
 * Tokens that are no words: what results are narrowed by, and where reading begins. Only what few notes are is marked: a mark of most
 * would be read as a whole beside every rare word.
 */
export function marksOf({ number, hot = false, ...facts }: NoteFacts): string[] {
  return [...blockMarks(number), ...factMarks(facts), ...(hot ? [marks.hot] : [])];
}

export function factMarks({ isCard }: Omit<NoteFacts, "number" | "hot">): string[] {
  return isCard ? [marks.card] : [];
}

export const marks = { card: "~card", hot: "~hot" } as const;
const blockMarks = (number: number) => blockSizes.map((size) => `~${size}.${Math.floor(number / size)}`);

/** The text of a tsvector: what COPY takes. */
export function vectorText(tokens: readonly string[]): string {
  return [...new Set(tokens)]
    .map((token) => `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`)
    .join(" ");
}

/** PostgreSQL takes 2,046 bytes for one; no word that people look for comes near. */
const longestWord = 64;

const isShort = ({ text, kind }: Run) => kind === "signs" || text.length <= longestWord;

/** Of a body or an alt text. */
export function plainTokens(text: string): string[] {
  const tokens: string[] = [];
  let before: Run | undefined;
  for (const run of runsOf(fold(text))) {
    if (isShort(run)) {
      const between = joint(before, run);
      if (between) tokens.push(between);
      if (run.kind === "word") tokens.push(stem(run.text));
      else tokens.push(...pairsOf(run.text));
    }
    before = isShort(run) ? run : undefined;
  }
  return tokens;
}

export function titleTokens(title: string): string[] {
  return namingTokens(fold(title));
}

export function topicTokens(name: string): string[] {
  const folded = fold(spacedOut(name));
  const whole = compact(name);
  const tokens = [...namingTokens(folded), whole, `^${whole}`, wholeMark(folded)];
  if (!isChinese(whole)) return tokens;
  const syllables = syllablesOf(whole);
  if (syllables.length === 1) tokens.push(`=${syllables[0]}`);
  else if (syllables.length <= 8) tokens.push(`-${syllables.map((syllable) => syllable.charAt(0)).join("")}`);
  return tokens;
}

/** A topic as a whole, however its words are joined and in whichever number: #cattax, #CatTaxes, #cat_tax. */
export function wholeMark(folded: string): string {
  return `#${runsOf(folded)
    .map(({ kind, text }) => (kind === "word" ? stem(text) : text))
    .join("")}`;
}

/** Titles and topics count for more, are found by single signs and pinyin, and by two words run together (cattax). */
function namingTokens(folded: string): string[] {
  const stretches = runsOf(folded).filter(isShort);
  const plain = [
    ...plainTokens(folded),
    ...stretches.flatMap((run, at) => together(stretches[at - 1], run) ?? []),
  ];
  const signs = stretches.flatMap(({ kind, text }) => (kind === "signs" ? [...text] : []));
  const spelt = stretches.flatMap(({ kind, text }) =>
    kind === "signs" && isChinese(text) && text.length > 1 ? spelling(text) : [],
  );
  return [...plain, ...[...plain, ...signs].map((token) => `^${token}`), ...spelt];
}

function together(before: Run | undefined, run: Run): string | null {
  return before?.kind === "word" && run.kind === "word" ? stem(before.text) + stem(run.text) : null;
}

function spelling(signs: string): string[] {
  const syllables = syllablesOf(signs);
  return syllables.slice(1).map((syllable, at) => `=${syllables[at]}${syllable}`);
}
