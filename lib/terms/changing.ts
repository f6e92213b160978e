import { createHash } from "node:crypto";
import type { TermKeeper } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { db, type Tx } from "@/lib/db";
import { isUuid } from "@/lib/pagination";
import { Refusal } from "@/lib/refusal";
import { refreshTerms } from "@/lib/terms/in-force";
import { mostTerms } from "@/lib/terms/limits";
import type { SwitchInput, TermChange, TermInput } from "@/lib/terms/schema";
import { shippedOf } from "@/lib/terms/shipped";

/**
 * One change to the terms at a time (the row of the revision is locked first, so what is looked up afterwards stays so). In force in
 * this process when it returns, in the others a moment later.
 */
export async function changing<Result>(run: (tx: Tx) => Promise<Result>): Promise<Result> {
  const result = await db.$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO term_revisions (id, number) VALUES (1, 1)
      ON CONFLICT (id) DO UPDATE SET number = term_revisions.number + 1`;
    return run(tx);
  });
  await refreshTerms();
  return result;
}

type Said = Pick<TermInput, "rule" | "action" | "language" | "words" | "near" | "within">;

/** What a term says as one digest. What allows stands by itself: nothing has to be near. */
export function meaningOf({ rule, action, language, words, near, within }: Said): string {
  const beside = action === "allow" || near.length === 0 ? [] : [[...near].sort(), within];
  return createHash("sha256")
    .update(JSON.stringify([rule, language, words, ...beside]))
    .digest("hex");
}

/** Adds a term. Refuses one that is there (conflict), one that ends in the past, and more than 20,000. */
export async function addTerm(keeper: TermKeeper, input: TermInput): Promise<{ id: string }> {
  refusePast(input.expiresAt);
  return changing(async (tx) => {
    await refuseUnknownRule(tx, input.rule);
    if ((await tx.term.count()) >= mostTerms) throw new Refusal("conflict", "termsMany");
    await refuseSaid(tx, input);
    const data = { ...columnsOf(input), addedById: keeper.id };
    const { id } = await tx.term.create({ data, select: { id: true } });
    await audit(tx, keeper, "term.added", id, input);
    return { id };
  });
}

/**
 * Lets a term say something else. Refuses one that is not there, what another one says (conflict), a rule that is not there and an
 * end in the past.
 */
export async function editTerm(keeper: TermKeeper, { id, ...input }: TermChange): Promise<{ id: string }> {
  refusePast(input.expiresAt);
  return changing(async (tx) => {
    await refuseUnknownRule(tx, input.rule);
    const before = await tx.term.findUnique({ where: { id }, select: { action: true, meaning: true } });
    if (!before) throw new Refusal("not_found", "notFound");
    await refuseSaid(tx, input, id);
    await tx.term.update({ where: { id }, data: columnsOf(input), select: { id: true } });
    await audit(tx, keeper, "term.changed", id, input, before);
    return { id };
  });
}

/** Switches off a term of one's own, a shipped one or one word of it, until somebody switches it on. Refuses what is no term. */
export async function switchOff(keeper: TermKeeper, { termId }: { termId: string }): Promise<void> {
  if (!isUuid(termId)) return switchShipped(keeper, { termId, action: "allow", until: null });
  await changing(async (tx) => {
    const { count } = await tx.term.updateMany({
      where: { id: termId, offAt: null },
      data: { offAt: new Date() },
    });
    if (count > 0) await noted(tx, keeper, "term.switched_off", termId);
    else await refuseMissing(tx, termId);
  });
}

/** Switches it on again; a shipped one is as it ships. Refuses what is no term. */
export async function switchOn(keeper: TermKeeper, { termId }: { termId: string }): Promise<void> {
  await changing(async (tx) => {
    if (isUuid(termId)) {
      const { count } = await tx.term.updateMany({
        where: { id: termId, offAt: { not: null } },
        data: { offAt: null },
      });
      if (count > 0) await noted(tx, keeper, "term.switched_on", termId);
      else await refuseMissing(tx, termId);
      return;
    }
    if (!shippedOf(termId)) throw new Refusal("not_found", "notFound");
    const { count } = await tx.termSwitch.deleteMany({ where: { termId } });
    if (count > 0) await noted(tx, keeper, "term.switched_on", termId);
  });
}

/**
 * Gives a shipped term, or one word of it, another action until a moment; `allow` switches it off. Refuses what does not ship, and a
 * moment in the past.
 */
export async function switchShipped(
  keeper: TermKeeper,
  { termId, action, until }: SwitchInput,
): Promise<void> {
  refusePast(until);
  const found = shippedOf(termId);
  if (!found) throw new Refusal("not_found", "notFound");
  await changing(async (tx) => {
    const data = { action, until, setById: keeper.id };
    await tx.termSwitch.upsert({
      where: { termId },
      create: { termId, ...data },
      update: data,
      select: { termId: true },
    });
    await writeAudit(tx, {
      actorId: keeper.id,
      action: action === "allow" ? "term.switched_off" : "term.switched",
      subject: { kind: "term", id: termId },
      before: { action: found.term.action },
      after: { action, until: until?.toISOString() ?? null },
    });
  });
}

function columnsOf({ rule, near, action, ...input }: TermInput) {
  const meaning = meaningOf({ rule, near, action, ...input });
  return { ...input, action, ruleId: rule, near: action === "allow" ? [] : near, meaning };
}

function refusePast(expiresAt: Date | null): void {
  if (expiresAt === null || expiresAt > new Date()) return;
  const fields = { expiresAt: "termOver", until: "termOver" };
  throw new Refusal("invalid", "checkFields", { fields });
}

async function refuseUnknownRule(tx: Tx, id: string): Promise<void> {
  if (await tx.rule.findUnique({ where: { id }, select: { id: true } })) return;
  throw new Refusal("invalid", "checkFields", { fields: { rule: "termRule" } });
}

async function refuseSaid(tx: Tx, input: TermInput, except?: string): Promise<void> {
  const where = { meaning: meaningOf(input), ...(except && { id: { not: except } }) };
  if (await tx.term.findFirst({ where, select: { id: true } }))
    throw new Refusal("conflict", "checkFields", { fields: { words: "termThere" } });
}

async function refuseMissing(tx: Tx, id: string): Promise<void> {
  const found = await tx.term.findUnique({ where: { id }, select: { id: true } });
  if (!found) throw new Refusal("not_found", "notFound");
}

function noted(tx: Tx, keeper: TermKeeper, action: string, id: string): Promise<void> {
  return writeAudit(tx, { actorId: keeper.id, action, subject: { kind: "term", id } });
}

function audit(
  tx: Tx,
  keeper: TermKeeper,
  action: string,
  id: string,
  input: TermInput,
  before?: { action: string; meaning: string },
): Promise<void> {
  const { rule, language, words, near, within, sounds, expiresAt } = input;
  return writeAudit(tx, {
    actorId: keeper.id,
    action,
    subject: { kind: "term", id },
    ...(before && { before }),
    after: {
      rule,
      language,
      within,
      sounds,
      action: input.action,
      expiresAt: expiresAt?.toISOString() ?? null,
      meaning: meaningOf(input),
    },
    texts: { words, near: near.join("|") },
  });
}
