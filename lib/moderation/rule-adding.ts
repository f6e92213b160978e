import type { RulesEditor } from "@/lib/accounts/authority";
import { db, type Tx } from "@/lib/db";
import type { AddInput } from "@/lib/moderation/rule-schema";
import { nextPlace, type RuleMeasures, type RuleTerms, type RuleText } from "@/lib/moderation/rule-terms";
import { audit, digestOf } from "@/lib/moderation/rule-trail";
import { lockRules, termsOfVersion } from "@/lib/moderation/rulebook";
import { Refusal } from "@/lib/refusal";

/** What a rule of its own weighs until its editors say otherwise: as most of the first set do. */
const usual = { severity: 2, defaultAction: "take_down", strikeWeight: 2, strikeMonths: 12 } as const;

type Place = { number: number | null; measures: RuleMeasures; full: string };

/**
 * Begins a rule: a draft that nobody else sees before it is published. Within another one it has the other's measures; one of its
 * own says which category of the EU register it falls under. Refuses a rule within a rule within a rule, or within one that was
 * never published, a name whose address is taken, and a hundredth.
 */
export async function addRule(editor: RulesEditor, input: AddInput): Promise<{ ruleId: string }> {
  const { parentId, title_en, title_zh } = input;
  return db.$transaction(async (tx) => {
    await lockRules(tx);
    const { number, measures, full } = await placeFor(tx, input);
    if (number === null) throw new Refusal("invalid", full);
    const { severity, defaultAction, dsaCategory } = measures;
    const id = await freeId(tx, slugOf(title_en) || `${parentId ?? "rule"}-${number % 100}`);
    const rule = { id, parentId, number, severity, defaultAction, dsaCategory };
    await tx.rule.create({ data: rule, select: { id: true } });
    const content = { en: untold(title_en), zh: untold(title_zh) };
    const terms: RuleTerms = { ...measures, content };
    const draft = { ruleId: id, revision: 1, terms, authorId: editor.id };
    const { id: draftId } = await tx.ruleDraft.create({ data: draft, select: { id: true } });
    await audit(tx, editor, "rule.added", id, { parentId, number, draftId, digest: digestOf(terms) });
    return { ruleId: id };
  });
}

async function placeFor(tx: Tx, { parentId, dsaCategory }: AddInput): Promise<Place> {
  const siblings = await tx.rule.findMany({ where: { parentId }, select: { number: true } });
  const taken = siblings.map(({ number }) => number);
  if (parentId === null) {
    if (!dsaCategory)
      throw new Refusal("invalid", "checkFields", { fields: { dsaCategory: "choiceUnknown" } });
    return { number: nextPlace(0, taken), measures: { ...usual, dsaCategory }, full: "rulesFull" };
  }
  const parent = await tx.rule.findUnique({
    where: { id: parentId, parentId: null },
    select: { number: true, versions: { orderBy: { version: "desc" }, take: 1, select: termsOfVersion } },
  });
  const [version] = parent?.versions ?? [];
  if (!parent || !version) throw new Refusal("not_found", "notFound");
  const { content: _, ...measures } = version;
  return { number: nextPlace(parent.number, taken), measures, full: "rulesWithinFull" };
}

async function freeId(tx: Tx, id: string): Promise<string> {
  const taken = await tx.rule.findUnique({ where: { id }, select: { id: true } });
  if (taken) throw new Refusal("conflict", "checkFields", { fields: { title_en: "ruleTaken" } });
  return id;
}

function untold(title: string): RuleText {
  return { title, text: "", consequence: "", allowed: [], notAllowed: [] };
}

/** Its address is made of the English title, once: what links and decisions name goes on leading there. */
function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-+|-+$/g, "");
}
