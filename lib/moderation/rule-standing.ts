import type { Tx } from "@/lib/db";
import { storedTerms } from "@/lib/moderation/rule-terms";
import { termsOfVersion } from "@/lib/moderation/rulebook";
import { Refusal } from "@/lib/refusal";

/** What an edit of a rule rests on, and whether somebody else has gone on meanwhile. */

type Standing = Awaited<ReturnType<typeof standingOf>>;

/** The newest draft and the newest version of a rule: what an edit rests on. Refuses a rule that is not there. */
export async function standingOf(tx: Tx, ruleId: string) {
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
export function movedOn({ draft, newest }: Standing, base: Base): (Base & { by: string | null }) | null {
  const [draftId, versionId] = [draft?.id ?? null, newest?.id ?? null];
  if (draftId === base.draftId && versionId === base.versionId) return null;
  const by = draft && draftId !== base.draftId ? (draft.author?.name ?? "–") : null;
  return { draftId, versionId, by };
}

/** Nobody publishes or throws away what they have not read. */
export function readBefore(now: Standing, base: Base): void {
  const moved = movedOn(now, base);
  if (!moved) return;
  if (moved.by === null) throw new Refusal("conflict", "ruleChanged");
  throw new Refusal("conflict", "ruleReadFirst", { values: { name: moved.by } });
}
