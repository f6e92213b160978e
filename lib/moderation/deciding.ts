import { hasDuty, type Moderator } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { readPictures } from "@/lib/moderation/banning";
import { otherHands } from "@/lib/moderation/hands";
import { daysOf, endOf, fits, isAboutPerson } from "@/lib/moderation/ladder";
import { type LockedCase, lockCase } from "@/lib/moderation/locked-case";
import { carryOut } from "@/lib/moderation/measures";
import { currentVersion } from "@/lib/moderation/rulebook";
import { quotesNotIn } from "@/lib/moderation/rules";
import type { DecideInput } from "@/lib/moderation/schema";
import { readSnapshot } from "@/lib/moderation/snapshot";
import { writeStrike } from "@/lib/moderation/strikes";
import { waited } from "@/lib/moderation/told";
import { Refusal } from "@/lib/refusal";

/**
 * Decides an open case: writes the statement of reasons, carries it out, counts it, closes the case. Refuses what somebody else
 * has decided or is deciding, a measure that does not fit the thing, one's own content, what one reported oneself, one's own
 * decision opened again, shutting out a colleague (an administrator may), a restriction without a reason, and quotes that are
 * not word for word in the snapshot. `along` is written with it or not at all.
 */
export async function decide(
  moderator: Moderator,
  input: DecideInput,
  along?: (tx: Tx, decisionId: string) => Promise<void>,
): Promise<{ decisionId: string }> {
  await readPictures(input.caseId);
  return db.$transaction(async (tx) => {
    const open = await lockCase(tx, input.caseId);
    refuseOthers(open, moderator, new Date());
    refuseColleagues(open, moderator, input);
    refuseGroundless(open, input);
    const version = await currentVersion(tx, input.ruleId);
    const now = new Date();
    const days = daysOf(input.action, input);
    const endsAt = endOf(days, now);
    const decision = await tx.decision.create({
      data: {
        caseId: open.id,
        moderatorId: moderator.id,
        respondentId: open.respondentId,
        action: input.action,
        ruleVersionId: version.id,
        reason: input.reason,
        quotes: input.quotes,
        part: input.part,
        imageNumber: input.part === "image" ? input.imageNumber : null,
        source: open.origin,
        automatedDetection: waited.includes(open.origin),
        days,
        endsAt,
      },
      select: { id: true },
    });
    await close(tx, open, moderator.id);
    await carryOut(tx, open, { ...input, decisionId: decision.id, endsAt });
    await writeStrike(tx, {
      decisionId: decision.id,
      accountId: open.respondentId,
      action: input.action,
      at: now,
    });
    await writeAudit(tx, {
      actorId: moderator.id,
      action: "case.decided",
      subject: { kind: "case", id: open.id },
      before: { ruleId: open.ruleId, decided: false },
      after: {
        decisionId: decision.id,
        action: input.action,
        ruleVersionId: version.id,
        days,
      },
      texts: { reason: input.reason, quotes: input.quotes.join("\n") },
    });
    await markStale(tx, tags.moderationLog);
    await record(tx, "case.decided", { caseId: open.id, decisionId: decision.id });
    await along?.(tx, decision.id);
    return { decisionId: decision.id };
  });
}

function refuseOthers(open: LockedCase, moderator: Moderator, now: Date): void {
  // A case about oneself is not even there: it would tell who reported what.
  if (open.respondentId === moderator.id) throw new Refusal("not_found", "notFound");
  if (open.reporterIds.includes(moderator.id)) throw new Refusal("forbidden", "decideOwnReport");
  if (open.formerDeciderIds.includes(moderator.id)) throw new Refusal("forbidden", "decideAgain");
  const hands = otherHands(open, moderator.id, now);
  if (!hands) return;
  if (hands.by === null) throw new Refusal("conflict", "caseDecidedByItself");
  const values = { name: hands.by };
  throw new Refusal("conflict", hands.why === "decided" ? "caseDecided" : "caseClaimed", { values });
}

/** Whoever keeps order may not be shut out by a colleague of the same rank: that is for an administrator. */
function refuseColleagues(open: LockedCase, moderator: Moderator, { action }: DecideInput): void {
  if ((action === "suspend" || action === "ban") && !hasDuty(moderator, "lead")) {
    throw new Refusal("forbidden", "decideLead");
  }
  if (isAboutPerson(action) && open.respondentIsStaff && !moderator.roles.includes("admin")) {
    throw new Refusal("forbidden", "decideStaff");
  }
}

function refuseGroundless(open: LockedCase, { action, part, reason, quotes }: DecideInput): void {
  if (!fits(action, open.subjectKind, part)) {
    throw new Refusal("invalid", "checkFields", { fields: { action: "doesNotFit" } });
  }
  if (action !== "dismiss" && reason === "") {
    throw new Refusal("invalid", "checkFields", { fields: { reason: "sayWhy" } });
  }
  const [missing] = quotesNotIn(readSnapshot(open.snapshot), quotes);
  if (missing !== undefined) {
    const fields = { quotes: "quoteNotFound" };
    throw new Refusal("invalid", "checkFields", { fields, values: { quote: missing } });
  }
}

async function close(tx: Tx, open: LockedCase, moderatorId: string): Promise<void> {
  const data = { decidedAt: new Date(), claimedById: moderatorId, claimedAt: new Date() };
  await tx.case.update({ where: { id: open.id }, data, select: { id: true } });
}
