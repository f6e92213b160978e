import type { RulesEditor } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";
import {
  byCitedNumber,
  citedNumber,
  type RuleTerms,
  ruleTextIn,
  storedTerms,
} from "@/lib/moderation/rule-terms";
import { inForceAt, termsOfVersion } from "@/lib/moderation/rulebook";
import { isUuid } from "@/lib/pagination";

/** What editors of the rules see of them: those in force, those that wait for their day, and what is drafted. */

type Told = { id: string; version: number; from: Date; terms: RuleTerms };
type Drafted = { id: string; by: string | null; at: Date };

type EditedRule = {
  id: string;
  /** "8.1" */
  cited: string;
  parentId: string | null;
  inForce: Told | null;
  ahead: Told | null;
  /** The newest first. */
  drafts: Drafted[];
};

const shown = {
  id: true,
  number: true,
  parentId: true,
  versions: {
    orderBy: { version: "desc" },
    // the one in force, and the one that waits for its day: no second one may wait
    take: 2,
    select: { id: true, version: true, publishedAt: true, ...termsOfVersion },
  },
  drafts: {
    orderBy: { revision: "desc" },
    select: { id: true, terms: true, createdAt: true, author: { select: { name: true } } },
  },
} as const;

type Row = {
  id: string;
  number: number;
  parentId: string | null;
  versions: ({ id: string; version: number; publishedAt: Date } & Record<
    keyof typeof termsOfVersion,
    unknown
  >)[];
  drafts: { id: string; terms: unknown; createdAt: Date; author: { name: string } | null }[];
};

function ruleOf({ id, number, parentId, versions, drafts }: Row, now: Date): EditedRule {
  const told = versions.map(({ publishedAt: from, ...version }) => ({
    id: version.id,
    version: version.version,
    from,
    terms: storedTerms.parse(version),
  }));
  return {
    id,
    cited: citedNumber(number),
    parentId,
    inForce: told.find(({ from }) => from <= now) ?? null,
    ahead: told.find(({ from }) => from > now) ?? null,
    drafts: drafts.map(({ id: draftId, createdAt: at, author }) => ({
      id: draftId,
      by: author?.name ?? null,
      at,
    })),
  };
}

export type RuleInTree = Omit<EditedRule, "drafts"> & {
  title: string;
  draft: Drafted | null;
  within: RuleInTree[];
};

/** All rules in the order of their numbers, each with those within it. */
export async function ruleTree(_: RulesEditor, locale: Locale): Promise<RuleInTree[]> {
  const now = new Date();
  const rows = await db.rule.findMany({
    select: { ...shown, drafts: { ...shown.drafts, take: 1 } },
  });
  const rules = rows.sort(byCitedNumber).map((row) => {
    const { drafts, ...rule } = ruleOf(row, now);
    const terms = rule.inForce?.terms ?? rule.ahead?.terms ?? storedTerms.parse(row.drafts[0]?.terms);
    return { ...rule, draft: drafts[0] ?? null, title: terms.content[locale].title, within: [] };
  });
  return rules
    .filter(({ parentId }) => parentId === null)
    .map((rule) => ({ ...rule, within: rules.filter(({ parentId }) => parentId === rule.id) }));
}

export type OpenedRule = EditedRule & {
  parent: { id: string; cited: string; title: string } | null;
  /** What the form begins with: the draft that was asked for, else the newest one, else the newest version. */
  terms: RuleTerms;
  /** The draft that is opened, and whether a newer one stands above it. */
  draft: (Drafted & { newest: boolean }) | null;
  /** What an edit rests on. */
  base: { draftId: string | null; versionId: string | null };
};

/** A rule to be edited; null for one that is not there. */
export async function openRule(
  _: RulesEditor,
  locale: Locale,
  { ruleId, draftId }: { ruleId: string; draftId: string | null },
): Promise<OpenedRule | null> {
  const now = new Date();
  const row = await db.rule.findUnique({
    where: { id: ruleId },
    select: {
      ...shown,
      parent: {
        select: { id: true, number: true, versions: { ...inForceAt(now), select: { content: true } } },
      },
    },
  });
  if (!row) return null;
  const rule = ruleOf(row, now);
  const [newest] = row.drafts;
  const wanted = draftId && isUuid(draftId) ? row.drafts.find(({ id }) => id === draftId) : undefined;
  const draft = rule.drafts.find(({ id }) => id === (wanted ?? newest)?.id);
  const latest = rule.ahead ?? rule.inForce;
  const [above] = row.parent?.versions ?? [];
  return {
    ...rule,
    parent: row.parent && {
      id: row.parent.id,
      cited: citedNumber(row.parent.number),
      title: above ? ruleTextIn(locale, above.content).title : "",
    },
    terms: storedTerms.parse((wanted ?? newest)?.terms ?? latest?.terms),
    draft: draft ? { ...draft, newest: draft.id === newest?.id } : null,
    base: { draftId: newest?.id ?? null, versionId: latest?.id ?? null },
  };
}
