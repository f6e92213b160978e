import type { RulesEditor } from "@/lib/accounts/authority";
import { db, type Tx } from "@/lib/db";
import { audit, digestOf } from "@/lib/moderation/rule-editing";
import type { AddInput } from "@/lib/moderation/rule-schema";
import { nextPlace, type RuleTerms, type RuleText } from "@/lib/moderation/rule-terms";
import { lockRules, termsOfVersion } from "@/lib/moderation/rulebook";
import { Refusal } from "@/lib/refusal";

/**
 * Begins a more exact rule within another one: a draft with the other's measures, which nobody else sees before it is
 * published. Refuses a rule within a rule within a rule, a name whose address is taken, and a hundredth.
 */
export async function addRule(editor: RulesEditor, input: AddInput): Promise<{ ruleId: string }> {
  const { parentId, title_en, title_zh } = input;
  return db.$transaction(async (tx) => {
    await lockRules(tx);
    const parent = await tx.rule.findUnique({
      where: { id: parentId, parentId: null },
      select: { number: true, versions: { orderBy: { version: "desc" }, take: 1, select: termsOfVersion } },
    });
    const [version] = parent?.versions ?? [];
    if (!parent || !version) throw new Refusal("not_found", "notFound");
    const { content: _, ...measures } = version;
    const within = await tx.rule.findMany({ where: { parentId }, select: { number: true } });
    const taken = within.map((rule) => rule.number);
    const number = nextPlace(parent.number, taken);
    if (number === null) throw new Refusal("invalid", "rulesWithinFull");
    const { severity, defaultAction, dsaCategory } = measures;
    const id = await freeId(tx, slugOf(title_en) || `${parentId}-${number % 100}`);
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
