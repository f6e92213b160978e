import type { Moderator } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { db } from "@/lib/db";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { Refusal } from "@/lib/refusal";
import { pairKey } from "@/lib/search/pair-key";
import type { PairInput, PairRef } from "@/lib/search/schema";
import { shippedPairs } from "@/lib/search/shipped-pairs";

/** The table of phrases that mean the same in both languages, and its keepers. */

const view = { id: true, en: true, zh: true, enKey: true, zhKey: true } as const;

/** By their English, as they are looked for. */
export function termPairs(_: Moderator) {
  return db.termPair.findMany({ orderBy: [{ enKey: "asc" }, { id: "asc" }], take: 2_000, select: view });
}

/**
 * Adds a pair, or changes the one of this id. Refuses phrases of nothing that can be looked for (invalid) and a pair that is there already
 * (conflict).
 */
export async function savePair(moderator: Moderator, { id, en, zh }: PairInput): Promise<void> {
  const pair = { en, zh, enKey: pairKey(en), zhKey: pairKey(zh) };
  const fields = {
    ...(pair.enKey === "" ? { en: "pairMissing" } : {}),
    ...(pair.zhKey === "" ? { zh: "pairMissing" } : {}),
  };
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "checkFields", { fields });
  await db.$transaction(async (tx) => {
    const key = { enKey: pair.enKey, zhKey: pair.zhKey };
    const same = await tx.termPair.findUnique({ where: { enKey_zhKey: key }, select: { id: true } });
    if (same && same.id !== id) throw new Refusal("conflict", "pairThere", { fields: { en: "pairThere" } });
    const before = id
      ? await tx.termPair.findUnique({ where: { id }, select: { en: true, zh: true } })
      : null;
    if (id && !before) throw new Refusal("not_found", "notFound");
    const saved = id
      ? await tx.termPair.update({ where: { id }, data: pair, select: { id: true } })
      : await tx.termPair.create({ data: pair, select: { id: true } });
    await writeAudit(tx, {
      actorId: moderator.id,
      action: id ? "term_pair.changed" : "term_pair.added",
      subject: { kind: "term_pair", id: saved.id },
      before: before ?? undefined,
      after: { en, zh },
    });
  });
}

/** Takes a pair out; where there is none it is quietly nothing. */
export async function removePair(moderator: Moderator, { id }: PairRef): Promise<void> {
  await db.$transaction(async (tx) => {
    const before = await tx.termPair.findUnique({ where: { id }, select: { en: true, zh: true } });
    if (!before) return;
    await tx.termPair.deleteMany({ where: { id } });
    const subject = { kind: "term_pair", id };
    await writeAudit(tx, { actorId: moderator.id, action: "term_pair.removed", subject, before });
  });
}

/** The pairs that come with the app. They are the moderators' from the first day on: only a table that never held any is filled. */
export async function ensurePairs(on: PrismaClient): Promise<void> {
  await on.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tanghulu.term_pairs'))`;
    if ((await tx.termPair.count()) > 0) return;
    if ((await tx.audit.count({ where: { subjectKind: "term_pair" }, take: 1 })) > 0) return;
    const data = shippedPairs.map(([en, zh]) => ({ en, zh, enKey: pairKey(en), zhKey: pairKey(zh) }));
    await tx.termPair.createMany({ data, skipDuplicates: true });
  });
}
