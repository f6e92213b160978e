import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";
import { contentRules } from "@/lib/moderation/content-rules";
import {
  byCitedNumber,
  citedNumber,
  nextPlace,
  type RuleMeasures,
  type RuleText,
  ruleContent,
  ruleTextIn,
  sameTerms,
} from "@/lib/moderation/rule-terms";
import { Refusal } from "@/lib/refusal";

/** A rule as it stands at present, in one language. */
export type RuleView = RuleText &
  RuleMeasures & {
    id: string;
    parentId: string | null;
    number: number;
    /** The number as people cite it: "8.1". */
    cited: string;
    version: number;
    publishedAt: Date;
  };

/** Everything a version fixes. */
export const termsOfVersion = {
  content: true,
  severity: true,
  defaultAction: true,
  dsaCategory: true,
  strikeWeight: true,
  strikeMonths: true,
} as const;

/** Of a rule's versions, the one in force at that moment. */
export function inForceAt(now: Date) {
  return { where: { publishedAt: { lte: now } }, orderBy: { version: "desc" }, take: 1 } as const;
}

/** One change of the rules after the other; two processes starting at once, too. */
export async function lockRules(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tanghulu.rules'))`;
}

/**
 * Writes the shipped rules. Running it again changes nothing; a rule whose shipped text has changed gets its next version,
 * and the earlier ones stay as the decisions that cite them found them. What was edited here stays as it was edited.
 */
export async function ensureRules(tx: Tx): Promise<void> {
  await lockRules(tx);
  const now = new Date();
  const here = await tx.rule.findMany({ select: { id: true, number: true } });
  for (const { content: shipped, id, number: wanted, parentId, ...measures } of contentRules) {
    const number = numberFor({ id, number: wanted }, here);
    const content = ruleContent.parse(shipped);
    const { severity, defaultAction, dsaCategory } = measures;
    await tx.rule.upsert({
      where: { id },
      create: { id, number, parentId, severity, defaultAction, dsaCategory },
      update: { number, parentId },
      select: { id: true },
    });
    const latest = await tx.ruleVersion.findFirst({
      where: { ruleId: id },
      orderBy: { version: "desc" },
      select: { version: true, shipped: true, ...termsOfVersion },
    });
    if (latest && !latest.shipped) continue;
    const terms = { content, ...measures };
    if (latest && sameTerms({ ...latest, content: ruleContent.parse(latest.content) }, terms)) continue;
    await tx.ruleVersion.create({
      data: { ruleId: id, version: (latest?.version ?? 0) + 1, publishedAt: now, ...terms },
      select: { id: true },
    });
  }
  await putInForce(tx, now);
  await markStale(tx, tags.rules);
}

/** The number it is shipped with; where a rule that was added here has that one, the next within the same rule. */
function numberFor(shipped: Numbered, here: Numbered[]): number {
  const { id, number } = shipped;
  if (here.every((rule) => rule.number !== number || rule.id === id)) return number;
  const own = here.find((rule) => rule.id === id)?.number;
  if (own !== undefined) return own;
  const taken = [...here, ...contentRules].map((rule) => rule.number);
  const next = nextPlace(Math.floor(number / 100), taken);
  if (next === null) throw new Error(`no number is left for the rule ${id}`);
  here.push({ id, number: next });
  return next;
}

type Numbered = { id: string; number: number };

/**
 * Brings to the rules what the versions in force by now ask for. Answers how many rules that changed; running it again
 * changes nothing.
 */
export async function putInForce(tx: Tx, now: Date): Promise<number> {
  return tx.$executeRaw`
    UPDATE rules r
    SET severity = v.severity, default_action = v.default_action::text, dsa_category = v.dsa_category, in_force = v.version
    FROM (
      SELECT DISTINCT ON (rule_id) * FROM rule_versions WHERE published_at <= ${now} ORDER BY rule_id, version DESC
    ) v
    WHERE v.rule_id = r.id AND r.in_force <> v.version`;
}

/** A version whose day has come takes effect: the pages that tell of the rules are drawn anew. */
export async function takeEffect(now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRules(tx);
    if ((await putInForce(tx, now)) > 0) await markStale(tx, tags.rules);
  });
}

/** All rules in the order of their numbers, those within another after it, each in the version in force. */
export async function rulebook(locale: Locale): Promise<RuleView[]> {
  const now = new Date();
  const rules = await db.rule.findMany({
    select: {
      id: true,
      parentId: true,
      number: true,
      versions: { ...inForceAt(now), select: { version: true, publishedAt: true, ...termsOfVersion } },
    },
  });
  return rules.sort(byCitedNumber).flatMap(({ versions: [current], ...rule }) => {
    if (!current) return [];
    const { content, ...version } = current;
    return [{ ...rule, cited: citedNumber(rule.number), ...version, ...ruleTextIn(locale, content) }];
  });
}

/** The version a decision of this moment cites. Refuses a rule that is not there. */
export async function currentVersion(tx: Tx, ruleId: string): Promise<{ id: string; version: number }> {
  const version = await tx.ruleVersion.findFirst({
    ...inForceAt(new Date()),
    where: { ruleId, publishedAt: { lte: new Date() } },
    select: { id: true, version: true },
  });
  if (!version) throw new Refusal("invalid", "checkFields", { fields: { ruleId: "chooseRule" } });
  return version;
}
