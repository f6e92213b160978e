/** A screening term as one row: of a table, or of a CSV file. */
import { z } from "zod";
import { termActions, termLanguages, termLimits, usuallyWithin } from "@/lib/screening/limits";
import { foldTerm } from "@/lib/screening/normalise";
import type { Pattern, RuleTerms, Words } from "@/lib/screening/pattern";

const word = z
  .string()
  .transform(foldTerm)
  .pipe(z.string().min(2, "termShort").max(termLimits.words, "termLong"));

/** Cells of a CSV file are text: several words are parted by `|`, nothing is an empty cell. */
const several = (value: unknown) =>
  typeof value === "string" ? value.split("|").filter((part) => part.trim() !== "") : value;
const blankIsNothing = (value: unknown) =>
  value === "" || value === undefined || value === null ? null : value;
const yes = (value: unknown) =>
  typeof value === "string" ? ["1", "true", "yes"].includes(value.toLowerCase()) : value;

export const termRowSchema = z.object({
  id: z.string().min(1).max(80),
  rule: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "termRule"),
  /** `allow`: an innocent phrase, inside which the rule's terms are not looked for. */
  action: z.enum(termActions, "termAction"),
  language: z.enum(termLanguages, "termLanguage"),
  /** A word or phrase; `sell*` with any ending. Kept folded: lower case, half-width, simplified. */
  words: word,
  /** One of these must stand near, if there are any. */
  near: z.preprocess(several, z.array(word).max(termLimits.near, "termNear")).default([]),
  /** How near, in Latin letters; a Chinese character counts as three. */
  within: z.preprocess(
    (value) => blankIsNothing(value) ?? usuallyWithin,
    z.coerce.number("termWithin").int("termWithin").min(1, "termWithin").max(termLimits.within, "termWithin"),
  ),
  /** Pinyin and homophones count as well; such a hit only ever holds. */
  sounds: z.preprocess(yes, z.boolean()).default(false),
  expiresAt: z.preprocess(blankIsNothing, z.coerce.date("termExpiry").nullable()),
});

export type ScreeningTerm = z.infer<typeof termRowSchema>;

/** What is talk and what is an offer, where a rule has no words of its own for it. */
type Common = Pick<RuleTerms, "talk" | "aside" | "told" | "offer">;

/**
 * The rules' terms with the rows among them; a row shares its rule's innocent phrases and talk. Expired rows are left out; what
 * expires later carries its last moment along.
 */
export function withRows(
  shipped: readonly RuleTerms[],
  rows: readonly ScreeningTerm[],
  { now, common }: { now: Date; common: Common },
): RuleTerms[] {
  const live = rows.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
  const rules = new Set([...shipped.map(({ rule }) => rule), ...live.map(({ rule }) => rule)]);
  return [...rules].map((rule) => {
    const ours = shipped.find((terms) => terms.rule === rule) ?? emptyRule(rule, common);
    const rowsOfRule = live.filter((row) => row.rule === rule);
    const allowed = rowsOfRule.filter(({ action }) => action === "allow");
    return {
      ...ours,
      ownInnocent: { en: inLanguage(allowed, "en"), zh: inLanguage(allowed, "zh") },
      innocentUntil: new Map(
        allowed.flatMap(({ words, expiresAt }) =>
          expiresAt === null || ours.innocent.en.includes(words) || ours.innocent.zh.includes(words)
            ? []
            : [[words.replace(/\*$/, "").replaceAll(" ", ""), expiresAt.getTime()]],
        ),
      ),
      patterns: [...ours.patterns, ...rowsOfRule.flatMap(patternOf)],
    };
  });
}

function emptyRule(rule: string, common: Common): RuleTerms {
  return { rule, patterns: [], innocent: { en: [], zh: [] }, ...common };
}

function inLanguage(rows: readonly ScreeningTerm[], language: ScreeningTerm["language"]): string[] {
  return rows.filter((row) => row.language === language).map(({ words }) => words);
}

function patternOf(row: ScreeningTerm): Pattern[] {
  if (row.action === "allow") return [];
  const words: Words = {
    en: row.language === "en" ? [row.words] : [],
    zh: row.language === "zh" ? [row.words] : [],
    ...(row.sounds && row.language === "zh" ? { sounds: [row.words] } : {}),
  };
  const near = row.near.length === 0 ? [] : [{ words: bothWays(row.near), within: row.within }];
  const until = row.expiresAt ? { until: row.expiresAt.getTime() } : {};
  return [{ id: row.id, action: row.action, words, near, single: true, ...until }];
}

/** Near words may be of either language: "加v卖 weed" mixes them. */
function bothWays(words: readonly string[]): Words {
  const latin = (word: string) => /^[\x20-\x7e]+$/.test(word);
  return { en: words.filter(latin), zh: words.filter((word) => !latin(word)) };
}
