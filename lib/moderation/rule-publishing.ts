import type { RulesEditor } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { dayOf } from "@/lib/hashtags/rules";
import { ruleDaysAhead } from "@/lib/moderation/limits";
import type { PublishInput, WithdrawInput } from "@/lib/moderation/rule-schema";
import { readBefore, standingOf } from "@/lib/moderation/rule-standing";
import { ruleTerms, sameTerms, storedTerms } from "@/lib/moderation/rule-terms";
import { audit, digestOf } from "@/lib/moderation/rule-trail";
import { lockRules, putInForce, termsOfVersion } from "@/lib/moderation/rulebook";
import { Refusal } from "@/lib/refusal";

/** Drafts that become versions, and versions that are taken back before their day. What has been in force is never rewritten. */

/**
 * Makes the draft the next version: at once when `from` is today, else from the first moment of that day (UTC). Refuses what
 * is unfinished or says nothing new, and while another version waits for its day.
 */
export async function publishDraft(editor: RulesEditor, input: PublishInput): Promise<{ ruleId: string }> {
  const { ruleId, from } = input;
  return db.$transaction(async (tx) => {
    await lockRules(tx);
    const at = new Date();
    const now = await standingOf(tx, ruleId);
    readBefore(now, input);
    const { draft, newest } = now;
    if (!draft) throw new Refusal("not_found", "notFound");
    if (newest && newest.publishedAt > at) throw new Refusal("conflict", "ruleWaits");
    const { data: terms } = ruleTerms.safeParse(draft.terms);
    if (!terms) throw new Refusal("invalid", "ruleUnfinished");
    if (newest && sameTerms(newest.terms, terms)) throw new Refusal("invalid", "ruleUnchanged");
    const publishedAt = momentOf(from, at);
    await refuseBeforeParent(tx, now.parentId, publishedAt);
    const version = (newest?.version ?? 0) + 1;
    const { id: versionId } = await tx.ruleVersion.create({
      data: { ruleId, version, publishedAt, shipped: false, ...terms },
      select: { id: true },
    });
    await tx.ruleDraft.deleteMany({ where: { ruleId } });
    await putInForce(tx, at);
    await markStale(tx, tags.rules);
    const told = { versionId, version, publishedAt: publishedAt.toISOString(), digest: digestOf(terms) };
    await audit(tx, editor, "rule.published", ruleId, told);
    return { ruleId };
  });
}

/** No rule applies before the one that it makes more exact. */
async function refuseBeforeParent(tx: Tx, parentId: string | null, publishedAt: Date): Promise<void> {
  if (parentId === null) return;
  const applies = { ruleId: parentId, publishedAt: { lte: publishedAt } };
  if (await tx.ruleVersion.findFirst({ where: applies, select: { id: true } })) return;
  throw new Refusal("invalid", "checkFields", { fields: { from: "ruleBeforeParent" } });
}

/** Today is now: a version never applies to what was decided before it was there. */
function momentOf(from: string, now: Date): Date {
  const wrong = (message: string) => new Refusal("invalid", "checkFields", { fields: { from: message } });
  if (from < dayOf(now, 0)) throw wrong("ruleDayPast");
  if (from > dayOf(now, ruleDaysAhead)) throw wrong("ruleDayFar");
  return from === dayOf(now, 0) ? now : new Date(`${from}T00:00:00Z`);
}

/**
 * Takes back a version whose day has not come. Its words are a draft again, beneath whatever was drafted meanwhile. Refuses
 * once it is in force, and the first one of a rule that holds others.
 */
export async function withdrawVersion(
  editor: RulesEditor,
  { ruleId, versionId }: WithdrawInput,
): Promise<{ ruleId: string }> {
  return db.$transaction(async (tx) => {
    await lockRules(tx);
    const version = await tx.ruleVersion.findFirst({
      where: { id: versionId, ruleId },
      select: { version: true, publishedAt: true, ...termsOfVersion },
    });
    if (!version) throw new Refusal("not_found", "notFound");
    if (version.publishedAt <= new Date()) throw new Refusal("conflict", "ruleInForce");
    const terms = storedTerms.parse(version);
    if (version.version === 1 && (await tx.rule.count({ where: { parentId: ruleId } })) > 0)
      throw new Refusal("conflict", "ruleHoldsOthers");
    await tx.ruleVersion.delete({ where: { id: versionId }, select: { id: true } });
    // publishing cleared the drafts, so that nothing stands at 0
    await tx.ruleDraft.create({
      data: { ruleId, revision: 0, terms, authorId: editor.id },
      select: { id: true },
    });
    await markStale(tx, tags.rules);
    const before = {
      versionId,
      version: version.version,
      publishedAt: version.publishedAt.toISOString(),
      digest: digestOf(terms),
    };
    await writeAudit(tx, {
      actorId: editor.id,
      action: "rule.withdrawn",
      subject: { kind: "rule", id: ruleId },
      before,
    });
    return { ruleId };
  });
}
