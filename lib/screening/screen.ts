/** Reads a note before it is published: what may break a rule, in the writer's own words. */
import { type Excused, type Finding, findingsOf } from "@/lib/screening/findings";
import { Excuses, impressionOf } from "@/lib/screening/impressing";
import { listedOf, Reader, type Weights } from "@/lib/screening/impression";
import { type Lexicon, lexiconOf, occurrencesIn } from "@/lib/screening/lexicon";
import type { ScreeningAction } from "@/lib/screening/limits";
import { type Normalised, normalise, type ReadingKind } from "@/lib/screening/normalise";
import { type ScreenedRule, type Switches, strength } from "@/lib/screening/pattern";
import { type ScreeningTerm, withRows } from "@/lib/screening/term";
import { aside, offering, publicTalk, told } from "@/lib/screening/terms/common";
import { shippedTerms } from "@/lib/screening/terms/shipped";
import { learnedLines, weightsIn } from "@/lib/screening/weights";

type ScreenedField = "title" | "body" | "contentWarning" | "topics" | "altTexts";

/** The texts of a note as its readers will see them. */
export type ScreenedTexts = {
  title: string;
  body: string;
  contentWarning?: string;
  topics: readonly string[];
  altTexts: readonly string[];
};

/** `start` and `end` are UTF-16 offsets in the field (of its `index`th text); `quote` is what stands between them. */
export type ShownHit = {
  field: ScreenedField;
  index: number;
  start: number;
  end: number;
  quote: string;
  ruleId: ScreenedRule;
  action: ScreeningAction;
};

/** With the term that it is, for those who keep the terms: writers would learn the list by it. */
export type Hit = ShownHit & { termId: string };

/** As the writer may hear of it. */
export function shownHits(hits: readonly Hit[]): ShownHit[] {
  return hits.map(({ termId: _, ...shown }) => shown);
}

/** The verdict is the strongest of the hits' actions. */
export type Screening = { verdict: "allow" | ScreeningAction; hits: Hit[] };

type Place = { field: ScreenedField; index: number; from: number; to: number };

/** The shipped terms and the rows among them, as they stand `now`. Half a second for tens of thousands: keep the result. */
export function compile(
  rows: readonly ScreeningTerm[],
  now = new Date(),
  switches: Switches = new Map(),
): Lexicon {
  return lexiconOf(
    withRows(shippedTerms, rows, { now, common: { talk: [publicTalk], aside, told, offer: offering } }),
    switches,
  );
}

// Of the process, because Next's bundles may hold this module more than once. Made at the first note, not at import: pages that only
// name the types pay nothing.
const inUse = globalThis as typeof globalThis & { tanghuluLexicon?: Lexicon; tanghuluWeights?: Weights };

/** What `screen` looks for from now on, in this process; until then the shipped terms. */
export function use(lexicon: Lexicon): void {
  inUse.tanghuluLexicon = lexicon;
}

/** Read at the first text, as the lexicon is made. */
function weights(): Weights {
  inUse.tanghuluWeights ??= weightsIn(learnedLines());
  return inUse.tanghuluWeights;
}

export function lexiconInUse(): Lexicon {
  inUse.tanghuluLexicon ??= lexiconOf(shippedTerms);
  return inUse.tanghuluLexicon;
}

/** Screens a note as one text, so that an offer split between title and body is still one. Pure, linear in its length. */
export function screen(texts: ScreenedTexts): Screening {
  return screenWith(lexiconInUse(), texts);
}

/** Screens a text that stands alone: a comment, a name. */
export function screenText(text: string): Screening {
  return screen({ title: "", body: text, topics: [], altTexts: [] });
}

export function screenWith(lexicon: Lexicon, texts: ScreenedTexts, now = new Date()): Screening {
  return readWith(lexicon, texts, now).screening;
}

/** A word of a term in the writer's own words, and how they had to be read. `start` and `end` count in the joined text. */
export type Part = { word: string; reading: ReadingKind; quote: string; start: number; end: number };

export type Explanation = Screening & {
  /** For each hit, in the same order: the words that made it, and what was said about it that softened it. */
  why: { termId: string; parts: Part[]; softened: Part | null }[];
  /** What would have been a hit but for an innocent phrase, talk about the thing or an innocent text, or for its term being switched off. */
  excused: { rule: ScreenedRule; by: Excused["by"]; part: Part; excuse: Part | null }[];
};

/** Screens, and says of each hit why. For those who keep the terms; never for writers, who would learn the list. */
export function explain(lexicon: Lexicon, texts: ScreenedTexts, now = new Date()): Explanation {
  const excused: { rule: ScreenedRule; excused: Excused }[] = [];
  const { screening, findings, normalised, text } = readWith(lexicon, texts, now, (rule, one) =>
    excused.push({ rule, excused: one }),
  );
  const quoted = ({ start, end, word, reading }: Finding["parts"][number]): Part => {
    const from = normalised.starts[start] ?? 0;
    const to = normalised.ends[end - 1] ?? from;
    return { word, reading, quote: text.slice(from, to), start: from, end: to };
  };
  return {
    ...screening,
    why: findings.map(({ termId, parts, softened }) => ({
      termId,
      parts: parts.map(quoted),
      softened: softened ? quoted(softened) : null,
    })),
    excused: excused.map(({ rule, excused: { by, part, excuse } }) => ({
      rule,
      by,
      part: quoted(part),
      excuse: excuse && quoted(excuse),
    })),
  };
}

type Read = { screening: Screening; findings: Finding[]; normalised: Normalised; text: string };

function readWith(
  lexicon: Lexicon,
  texts: ScreenedTexts,
  now: Date,
  tell?: (rule: ScreenedRule, excused: Excused) => void,
): Read {
  const { text, parts } = joined(texts);
  const normalised = normalise(text);
  const occurrences = occurrencesIn(normalised, lexicon);
  const hits: Hit[] = [];
  const findings: Finding[] = [];
  const inForce = { now: now.getTime(), switches: lexicon.switches };
  const thought = new Reader(normalised, listedOf(occurrences, lexicon), weights());
  const { plain } = normalised;
  const excuses = new Excuses();
  const add = (rule: ScreenedRule, finding: Finding) => {
    const hit = hitOf(finding, rule, normalised, text, parts);
    if (hit === null) return;
    hits.push(hit);
    findings.push(finding);
  };
  for (const terms of lexicon.rules) {
    const excuse = (excused: Excused) => {
      excuses.add(terms.rule, excused);
      tell?.(terms.rule, excused);
    };
    for (const finding of findingsOf(terms, occurrences, plain, inForce, thought, excuse))
      add(terms.rule, finding);
  }
  const impression =
    hits.length === 0 &&
    impressionOf(lexicon.rules, thought, { plain, excuses, found: occurrences }, inForce);
  if (impression) add(impression.rule, impression.finding);
  const verdict = hits.reduce<Screening["verdict"]>(
    (strongest, { action }) => (strength[action] > strength[strongest] ? action : strongest),
    "allow",
  );
  return { screening: { verdict, hits }, findings, normalised, text };
}

function joined(texts: ScreenedTexts): { text: string; parts: Place[] } {
  const parts: Place[] = [];
  let text = "";
  const add = (field: ScreenedField, words: string, index: number) => {
    parts.push({ field, index, from: text.length, to: text.length + words.length });
    text += `${words}\n`;
  };
  add("title", texts.title, 0);
  add("body", texts.body, 0);
  add("contentWarning", texts.contentWarning ?? "", 0);
  texts.topics.forEach((topic, index) => {
    add("topics", topic, index);
  });
  texts.altTexts.forEach((altText, index) => {
    add("altTexts", altText, index);
  });
  return { text, parts };
}

/** Back to the writer's text; a finding that spans two fields is shown where its first word stands. */
function hitOf(
  finding: Finding,
  ruleId: ScreenedRule,
  normalised: Normalised,
  text: string,
  parts: Place[],
): Hit | null {
  const from = normalised.starts[finding.start];
  const to = normalised.ends[finding.end - 1];
  const anchor = normalised.starts[finding.anchor];
  const part = parts.find(
    (candidate) => anchor !== undefined && anchor >= candidate.from && anchor < candidate.to,
  );
  if (from === undefined || to === undefined || part === undefined) return null;
  const start = Math.max(from, part.from);
  const end = Math.min(to, part.to);
  return {
    field: part.field,
    index: part.index,
    start: start - part.from,
    end: end - part.from,
    quote: text.slice(start, end),
    ruleId,
    termId: finding.termId,
    action: finding.action,
  };
}
