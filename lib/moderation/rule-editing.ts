import { createHash } from "node:crypto";
import type { RulesEditor } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { dayOf } from "@/lib/hashtags/rules";
import { ruleDaysAhead } from "@/lib/moderation/limits";
import type { DiscardInput, DraftInput, PublishInput, WithdrawInput } from "@/lib/moderation/rule-schema";
import { type RuleTerms, ruleTerms, sameTerms, storedTerms } from "@/lib/moderation/rule-terms";
import { lockRules, putInForce, termsOfVersion } from "@/lib/moderation/rulebook";
import { Refusal } from "@/lib/refusal";

/**
 * Rules as their editors write them. Every saving is a row of its own, so that two people never write over each other; what
 * has been in force is never rewritten.
 */

type Standing = Awaited<ReturnType<typeof standingOf>>;

/** The newest draft and the newest version of a rule: what an edit rests on. Refuses a rule that is not there. */
async function standingOf(tx: Tx, ruleId: string) {
  const rule = await tx.rule.findUnique({ where: { id: ruleId }, select: { parentId: true } });
  if (!rule) throw new Refusal("not_found", "notFound");
  // one after the other: a transaction has one connection
  const newest = await tx.ruleVersion.findFirst({
    where: { ruleId },
    orderBy: { version: "desc" },
    select: { id: true, version: true, publishedAt: true, ...termsOfVersion },
  });
  const draft = await tx.ruleDraft.findFirst({
    where: { ruleId },
    orderBy: { revision: "desc" },
    select: { id: true, revision: true, terms: true, author: { select: { name: true } } },
  });
  return {
    parentId: rule.parentId,
    newest: newest ? { ...newest, terms: storedTerms.parse(newest) } : null,
    draft: draft ? { ...draft, terms: storedTerms.parse(draft.terms) } : null,
  };
}

type Base = { draftId: string | null; versionId: string | null };

/** What is the newest by now, where it is not what somebody began with. By id: revisions begin anew with every version. */
function movedOn({ draft, newest }: Standing, base: Base): (Base & { by: string | null }) | null {
  const [draftId, versionId] = [draft?.id ?? null, newest?.id ?? null];
  if (draftId === base.draftId && versionId === base.versionId) return null;
  const by = draft && draftId !== base.draftId ? (draft.author?.name ?? "–") : null;
  return { draftId, versionId, by };
}

/** Nobody publishes or throws away what they have not read. */
function readBefore(now: Standing, base: Base): void {
  const moved = movedOn(now, base);
  if (!moved) return;
  if (moved.by === null) throw new Refusal("conflict", "ruleChanged");
  throw new Refusal("conflict", "ruleReadFirst", { values: { name: moved.by } });
}

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

export function audit(
  tx: Tx,
  { id: actorId }: RulesEditor,
  action: string,
  ruleId: string,
  after: Prisma.InputJsonObject,
): Promise<void> {
  return writeAudit(tx, { actorId, action, subject: { kind: "rule", id: ruleId }, after });
}

/** What was written, without its words. */
export function digestOf(terms: RuleTerms): string {
  return createHash("sha256")
    .update(JSON.stringify(storedTerms.parse(terms)))
    .digest("hex");
}
