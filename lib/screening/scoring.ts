/** How well the check does on texts whose answer is known: a rule's id, or "ok". */
import type { Screening } from "@/lib/screening/screen";

export type Judged = { label: string; text: string };

/** The texts in lines of a label, a tab, and a text. Throws, with the number of the line, on what is none. */
export function judgedIn(file: string): Judged[] {
  return file.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const tab = line.indexOf("\t");
    if (tab < 1) throw new Error(`Line ${at + 1} is not rule-or-ok, a tab, and a text.`);
    return [{ label: line.slice(0, tab).trim(), text: line.slice(tab + 1).replace(/\r$/, "") }];
  });
}

type Figures = {
  rule: string;
  texts: number;
  found: number;
  missed: number;
  wrongly: number;
  precision: number;
  recall: number;
  f1: number;
};

export type Score = {
  rules: Figures[];
  /** Whether anything at all was said, whatever the rule. */
  overall: Figures;
  innocent: number;
  innocentRefused: number;
  mistakes: { judged: Judged; screening: Screening }[];
};

/** Everything from a warning up counts as found. */
export function scoreOf(texts: readonly Judged[], screened: (text: string) => Screening): Score {
  const results = texts.map((judged) => ({ judged, screening: screened(judged.text) }));
  const rules = [...new Set(texts.map(({ label }) => label).filter((label) => label !== "ok"))].sort();
  const says = (screening: Screening, rule: string) => screening.hits.some(({ ruleId }) => ruleId === rule);
  const innocent = results.filter(({ judged }) => judged.label === "ok");
  return {
    rules: rules.map((rule) =>
      figures(
        rule,
        results.map(({ judged, screening }) => [judged.label === rule, says(screening, rule)]),
      ),
    ),
    overall: figures(
      "overall",
      results.map(({ judged, screening }) => [judged.label !== "ok", screening.verdict !== "allow"]),
    ),
    innocent: innocent.length,
    innocentRefused: innocent.filter(({ screening }) => screening.verdict === "refuse").length,
    mistakes: results.filter(({ judged, screening }) =>
      judged.label === "ok" ? screening.verdict !== "allow" : !says(screening, judged.label),
    ),
  };
}

function figures(rule: string, answers: [isSo: boolean, said: boolean][]): Figures {
  const count = (isSo: boolean, said: boolean) =>
    answers.filter((answer) => answer[0] === isSo && answer[1] === said).length;
  const [found, missed, wrongly] = [count(true, true), count(true, false), count(false, true)];
  // Nothing said is nothing said wrongly; nothing to find is nothing missed.
  const precision = found + wrongly === 0 ? 1 : found / (found + wrongly);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { rule, texts: found + missed, found, missed, wrongly, precision, recall, f1 };
}
