/** Reads a note before it is published: what may break a rule, in the writer's own words. */
import { type Finding, findingsOf } from "@/lib/screening/findings";
import { type Lexicon, lexiconOf, occurrencesIn } from "@/lib/screening/lexicon";
import { type Normalised, normalise } from "@/lib/screening/normalise";
import type { ScreenedRule, ScreeningAction } from "@/lib/screening/pattern";
import { shippedTerms } from "@/lib/screening/terms/shipped";

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
export type Hit = {
  field: ScreenedField;
  index: number;
  start: number;
  end: number;
  quote: string;
  ruleId: ScreenedRule;
  termId: string;
  action: ScreeningAction;
};

/** The verdict is the strongest of the hits' actions. */
export type Screening = { verdict: "allow" | ScreeningAction; hits: Hit[] };

type Part = { field: ScreenedField; index: number; from: number; to: number };

const strength = { allow: 0, warn: 1, hold: 2, refuse: 3 } as const;

// Made at the first note, not at import: pages that only name the types pay nothing.
let lexicon: Lexicon | undefined;

/** Screens a note as one text, so that an offer split between title and body is still one. Pure, linear in its length. */
export function screen(texts: ScreenedTexts): Screening {
  const { text, parts } = joined(texts);
  const normalised = normalise(text);
  lexicon ??= lexiconOf(shippedTerms);
  const occurrences = occurrencesIn(normalised, lexicon);
  const hits = shippedTerms.flatMap((terms) =>
    findingsOf(terms, occurrences, normalised.plain).flatMap((finding) =>
      hitOf(finding, terms.rule, normalised, text, parts),
    ),
  );
  const verdict = hits.reduce<Screening["verdict"]>(
    (strongest, { action }) => (strength[action] > strength[strongest] ? action : strongest),
    "allow",
  );
  return { verdict, hits };
}

function joined(texts: ScreenedTexts): { text: string; parts: Part[] } {
  const parts: Part[] = [];
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
  parts: Part[],
): Hit[] {
  const from = normalised.starts[finding.start];
  const to = normalised.ends[finding.end - 1];
  const anchor = normalised.starts[finding.anchor];
  const part = parts.find(
    (candidate) => anchor !== undefined && anchor >= candidate.from && anchor < candidate.to,
  );
  if (from === undefined || to === undefined || part === undefined) return [];
  const start = Math.max(from, part.from);
  const end = Math.min(to, part.to);
  return [
    {
      field: part.field,
      index: part.index,
      start: start - part.from,
      end: end - part.from,
      quote: text.slice(start, end),
      ruleId,
      termId: finding.termId,
      action: finding.action,
    },
  ];
}
