import { db } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";
import {
  type MeasureChange,
  measureChanges,
  type TextChange,
  textChanges,
} from "@/lib/moderation/rule-changes";
import { citedNumber, type RuleMeasures, type RuleText, ruleTextIn } from "@/lib/moderation/rule-terms";
import { type RuleView, rulebook, termsOfVersion } from "@/lib/moderation/rulebook";

/** One version as everybody may read it. */
export type RuleVersionView = RuleText &
  RuleMeasures & {
    version: number;
    publishedAt: Date;
    standing: "ahead" | "in_force" | "past";
    /** Against the version before it; null for the first. */
    changes: { text: TextChange[]; measures: MeasureChange[] } | null;
  };

/** A rule that nobody is judged by yet. */
export type ComingRule = RuleText & RuleMeasures & { id: string; cited: string; publishedAt: Date };

export type RuleHistory = {
  rule: RuleView;
  parent: RuleView | null;
  within: RuleView[];
  /** Rules within it whose first version waits for its day. */
  coming: ComingRule[];
  /** Newest first; one that takes effect later stands on top. */
  versions: RuleVersionView[];
};

/** A rule with all its versions and what changed in each; null for one that is not there or not in force yet. */
export async function ruleHistory(locale: Locale, id: string): Promise<RuleHistory | null> {
  const rules = await rulebook(locale);
  const rule = rules.find((each) => each.id === id);
  if (!rule) return null;
  const rows = await db.ruleVersion.findMany({
    where: { ruleId: id },
    orderBy: { version: "asc" },
    select: { version: true, publishedAt: true, ...termsOfVersion },
  });
  const told = rows.map(({ content, ...row }) => ({ ...row, ...ruleTextIn(locale, content) }));
  const versions = told.map((row, at): RuleVersionView => {
    const before = told[at - 1];
    const standing =
      row.version > rule.version ? "ahead" : row.version === rule.version ? "in_force" : "past";
    const changes = before
      ? { text: textChanges(before, row, locale), measures: measureChanges(before, row) }
      : null;
    return { ...row, standing, changes };
  });
  return {
    rule,
    parent: rules.find((each) => each.id === rule.parentId) ?? null,
    within: rules.filter((each) => each.parentId === id),
    coming: await comingRules(locale, id),
    versions: versions.reverse(),
  };
}

/** Rules within this one, or of their own (null), whose first version waits for its day. */
export async function comingRules(locale: Locale, parentId: string | null): Promise<ComingRule[]> {
  const rows = await db.ruleVersion.findMany({
    where: { version: 1, publishedAt: { gt: new Date() }, rule: { parentId } },
    orderBy: { rule: { number: "asc" } },
    select: { publishedAt: true, rule: { select: { id: true, number: true } }, ...termsOfVersion },
  });
  return rows.map(({ rule: { id, number }, content, ...row }) => ({
    ...row,
    id,
    cited: citedNumber(number),
    ...ruleTextIn(locale, content),
  }));
}
