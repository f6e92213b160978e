import type { TermReader } from "@/lib/accounts/authority";
import { limit } from "@/lib/limits";
import type { ScreeningAction } from "@/lib/screening/limits";
import { type Outcome, outcomeOf } from "@/lib/screening/rules";
import { explain, lexiconInUse, type Part } from "@/lib/screening/screen";
import { refreshTerms } from "@/lib/terms/in-force";
import { termNames } from "@/lib/terms/listing";

/** A stretch of the text; `hit` and `excused` are places in the lists of the answer. */
export type Piece = { text: string; hit?: number; excused?: number };

type Word = Pick<Part, "word" | "reading" | "quote">;

export type TriedHit = {
  termId: string;
  /** What those who keep the terms call it. */
  name: string;
  ruleId: string;
  action: ScreeningAction;
  quote: string;
  words: Word[];
  /** What was said about it that softened it. */
  softened: string | null;
};

type TriedExcuse = {
  ruleId: string;
  by: "innocent" | "talk" | "impression" | "off";
  word: Word;
  excuse: string | null;
};

export type Tried = {
  outcome: Outcome;
  pieces: Piece[];
  hits: TriedHit[];
  excused: TriedExcuse[];
};

/** What the check says of a text, and why: with the terms in force, changing nothing. 600 an hour, with the composer's. */
export async function tryText(reader: TermReader, { text }: { text: string }): Promise<Tried> {
  await limit("check", reader.id);
  await refreshTerms();
  const told = explain(lexiconInUse(), { title: "", body: text, topics: [], altTexts: [] });
  const names = await termNames(
    reader,
    told.hits.map(({ termId }) => termId),
  );
  // the check reads a title first, and a line's end after it
  const before = 1;
  // What a hit says already is not said again of the weaker terms that it went before.
  const excused = unique(told.excused).filter(
    ({ part }) => !told.hits.some(({ start, end }) => start < part.end - before && end > part.start - before),
  );
  return {
    outcome: outcomeOf(told, { confirmed: false }),
    hits: told.hits.map(({ termId, ruleId, action, quote }, at) => ({
      termId,
      name: names.get(termId) ?? termId,
      ruleId,
      action,
      quote,
      words: (told.why[at]?.parts ?? []).map(wordOf),
      softened: told.why[at]?.softened?.quote ?? null,
    })),
    excused: excused.map(({ rule, by, part, excuse }) => ({
      ruleId: rule,
      by,
      word: wordOf(part),
      excuse: excuse?.quote ?? null,
    })),
    pieces: piecesOf(text, [
      ...told.hits.map(({ start, end }, hit) => ({ start, end, hit })),
      ...excused.map(({ part }, at) => ({ start: part.start - before, end: part.end - before, excused: at })),
    ]),
  };
}

function wordOf({ word, reading, quote }: Part): Word {
  return { word, reading, quote };
}

/** Several patterns share their words: what was excused is said once. */
function unique<Excuse extends { rule: string; by: string; part: Part; excuse: Part | null }>(
  excuses: Excuse[],
): Excuse[] {
  const seen = new Map(
    excuses.map((each) => [[each.rule, each.by, each.part.start, each.part.end].join(), each]),
  );
  return [...seen.values()];
}

type Mark = { start: number; end: number; hit?: number; excused?: number };

/** The text in stretches; where marks overlap, the one that comes first in the list stands. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const kept: Mark[] = [];
  for (const mark of marks)
    if (mark.start < mark.end && !kept.some(({ start, end }) => start < mark.end && end > mark.start))
      kept.push(mark);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, ...place } of kept.sort((a, b) => a.start - b.start)) {
    if (start > done) pieces.push({ text: text.slice(done, start) });
    pieces.push({ text: text.slice(start, end), ...place });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
