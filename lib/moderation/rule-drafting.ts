import type { RulesEditor } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { db } from "@/lib/db";
import type { DiscardInput, DraftInput } from "@/lib/moderation/rule-schema";
import { movedOn, readBefore, standingOf } from "@/lib/moderation/rule-standing";
import { sameTerms } from "@/lib/moderation/rule-terms";
import { audit, digestOf } from "@/lib/moderation/rule-trail";
import { lockRules } from "@/lib/moderation/rulebook";
import { Refusal } from "@/lib/refusal";

/** Rules as their editors write them. Every saving is a row of its own, so that two people never write over each other. */

/**
 * Keeps what somebody wants a rule to say next; what says nothing new is not kept twice. Refuses when another has saved or
 * published since they began, and answers what is the newest by now: who sends that along has heard of it.
 */
export async function saveDraft(
  editor: RulesEditor,
  { ruleId, terms, view, ...base }: DraftInput,
): Promise<Pick<DraftInput, "ruleId" | "view">> {
  return db.$transaction(async (tx) => {
    await lockRules(tx);
    const now = await standingOf(tx, ruleId);
    const present = now.draft ?? now.newest;
    // also a form sent twice: its first sending is the newest by now
    if (present && sameTerms(present.terms, terms)) return { ruleId, view };
    const moved = movedOn(now, base);
    if (moved) {
      const { by, ...detail } = moved;
      if (by === null) throw new Refusal("conflict", "ruleOvertaken", { detail });
      throw new Refusal("conflict", "ruleMoved", { values: { name: by }, detail });
    }
    const revision = (now.draft?.revision ?? 0) + 1;
    const { id: draftId } = await tx.ruleDraft.create({
      data: { ruleId, revision, terms, authorId: editor.id },
      select: { id: true },
    });
    await audit(tx, editor, "rule.drafted", ruleId, { draftId, revision, digest: digestOf(terms) });
    return { ruleId, view };
  });
}

/** Throws away what was drafted, and a rule that was never published with it. Answers whether the rule is still there. */
export async function discardDrafts(
  editor: RulesEditor,
  { ruleId, draftId }: DiscardInput,
): Promise<{ ruleId: string | null }> {
  return db.$transaction(async (tx) => {
    await lockRules(tx);
    const now = await standingOf(tx, ruleId);
    readBefore(now, { draftId, versionId: now.newest?.id ?? null });
    const { count } = await tx.ruleDraft.deleteMany({ where: { ruleId } });
    const before = { draftId, drafts: count, digest: now.draft ? digestOf(now.draft.terms) : null };
    const subject = { kind: "rule", id: ruleId };
    await writeAudit(tx, { actorId: editor.id, action: "rule.discarded", subject, before });
    if (now.newest) return { ruleId };
    await tx.rule.delete({ where: { id: ruleId }, select: { id: true } });
    return { ruleId: null };
  });
}
