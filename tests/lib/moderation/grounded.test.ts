import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aFinding, anAppeal, aReport, theRules } from "./support";

beforeEach(theRules);

/** The classifier has blurred Ana's note by itself. */
async function aBlurredNote() {
  const ana = await aPerson("ana");
  const note = await aNote({ by: ana });
  await aFinding(note.id, { action: "blur", imageNumber: 1 });
  const decision = await db.decision.findFirstOrThrow({ where: { respondentId: ana.id } });
  return { ana, note, decision };
}

async function aDecidedNote(action: "dismiss" | "take_down") {
  const [ana, mei, wen] = [await aPerson("ana"), await aPerson("mei"), await aModerator("wen")];
  const note = await aNote({ by: ana });
  const { caseId } = await aReport(mei, { kind: "note", id: note.id });
  const { decisionId } = await aDecision(wen, caseId, { action });
  return { ana, mei, wen, note, decisionId };
}

describe("the database", () => {
  test("holds no restriction without a decision that restricts", async () => {
    const { ana, note, decisionId } = await aDecidedNote("dismiss");
    const nowhere = crypto.randomUUID();
    const soon = new Date(Date.now() + 86_400_000);
    for (const id of [decisionId, nowhere]) {
      const data = { decisionId: id };
      await expect(
        db.restriction.create({ data: { ...data, action: "hide", noteId: note.id } }),
      ).rejects.toThrow();
      await expect(db.takedown.create({ data: { ...data, noteId: note.id } })).rejects.toThrow();
      await expect(
        db.suspension.create({ data: { ...data, accountId: ana.id, until: soon } }),
      ).rejects.toThrow();
      await expect(
        db.strike.create({ data: { ...data, accountId: ana.id, points: 1, expiresAt: soon } }),
      ).rejects.toThrow();
    }
    await expect(
      db.$executeRaw`INSERT INTO restrictions (id, action, note_id) VALUES (gen_random_uuid(), 'hide', ${note.id}::uuid)`,
    ).rejects.toThrow();
  });

  test("lets no statement of reasons be rewritten into another", async () => {
    const { decisionId } = await aDecidedNote("take_down");
    const where = { id: decisionId };
    await expect(db.decision.update({ where, data: { action: "dismiss" } })).rejects.toThrow();
    await expect(db.decision.update({ where, data: { reason: "Another." } })).rejects.toThrow();
  });

  test("knows that a restriction is on exactly one thing", async () => {
    const { ana, note, decisionId } = await aDecidedNote("take_down");
    const data = { decisionId, action: "label" } as const;
    await expect(db.restriction.create({ data })).rejects.toThrow();
    await expect(
      db.restriction.create({ data: { ...data, noteId: note.id, accountId: ana.id } }),
    ).rejects.toThrow();
  });

  test("takes no judge who has a part in it", async () => {
    const { ana, mei, wen, decisionId } = await aDecidedNote("take_down");
    const { appealId } = await anAppeal(ana, decisionId);
    const answer = { outcome: "refused", reason: "x", decidedAt: new Date() } as const;
    for (const { id: judgeId } of [ana, mei, wen]) {
      await expect(
        db.appeal.update({ where: { id: appealId }, data: { ...answer, judgeId } }),
      ).rejects.toThrow();
    }
    const { id: judgeId } = await aModerator("ravi");
    await expect(
      db.appeal.update({ where: { id: appealId }, data: { ...answer, judgeId } }),
    ).resolves.toBeTruthy();
  });

  test("lets the classifier blur, and nothing else", async () => {
    const { ana, note, decision } = await aBlurredNote();
    expect(decision).toMatchObject({ action: "blur", moderatorId: null, automatedDecision: true });
    const { id: decisionId, caseId: _, id: __, ...same } = decision;
    const soon = new Date(Date.now() + 86_400_000);
    for (const action of ["label", "limit_reach", "hide", "take_down", "mute", "suspend", "ban"] as const) {
      const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
      await expect(db.decision.create({ data: { ...same, caseId, action } }), action).rejects.toThrow();
      const more = { decisionId, action, noteId: note.id };
      await expect(db.restriction.create({ data: more }), action).rejects.toThrow();
      const lying = db.restriction.updateMany({ where: { decisionId }, data: { action } });
      await expect(lying, action).rejects.toThrow();
    }
    const rows = [
      db.restriction.updateMany({ where: { decisionId }, data: { noteId: null, accountId: ana.id } }),
      db.takedown.create({ data: { decisionId, noteId: note.id } }),
      db.suspension.create({ data: { decisionId, accountId: ana.id, until: soon } }),
      db.strike.create({ data: { decisionId, accountId: ana.id, points: 1, expiresAt: soon } }),
      db.$executeRaw`INSERT INTO banned_images (id, bits, quality, decision_id, rule_id)
        VALUES (gen_random_uuid(), repeat('1', 256)::bit(256), 90, ${decisionId}::uuid, 'pornography')`,
    ];
    for (const row of rows) await expect(row).rejects.toThrow();
  });

  test("knows of every decision whether a person made it", async () => {
    const { decision } = await aBlurredNote();
    const wen = await aModerator("wen");
    const where = { id: decision.id };
    await expect(db.decision.update({ where, data: { moderatorId: wen.id } })).rejects.toThrow();
    const byWen = { moderatorId: wen.id, automatedDecision: false };
    await expect(db.decision.update({ where, data: byWen })).rejects.toThrow();
    const bo = await aPerson("bo");
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: (await aNote({ by: bo })).id });
    const { decisionId } = await aDecision(wen, caseId, { action: "blur" });
    await expect(
      db.decision.update({ where: { id: decisionId }, data: { moderatorId: null, automatedDecision: true } }),
    ).rejects.toThrow();
    await expect(
      db.decision.update({ where: { id: decisionId }, data: { automatedDecision: true } }),
    ).rejects.toThrow();
  });

  test("lets a note wait for what was found in it, and for nothing else", async () => {
    const note = await aNote({ by: await aPerson("ana") });
    const other = await aNote({ by: await aPerson("bo") });
    await aFinding(other.id, { action: "blur", imageNumber: 1 });
    const { id: blurred } = await db.classification.findFirstOrThrow();
    const screening = await db.screening.create({ data: { verdict: "hold", hits: [] } });
    for (const ground of [
      {},
      { classificationId: blurred },
      { classificationId: crypto.randomUUID() },
      { classificationId: blurred, screeningId: screening.id },
    ]) {
      await expect(db.hold.create({ data: { noteId: note.id, ...ground } })).rejects.toThrow();
      await expect(db.hold.create({ data: { noteId: other.id, ...ground } })).rejects.toThrow();
    }
    await expect(
      db.hold.create({ data: { noteId: note.id, screeningId: screening.id } }),
    ).resolves.toBeTruthy();
  });

  test("takes no decision about oneself", async () => {
    const { wen } = await aDecidedNote("dismiss");
    const note = await aNote({ by: wen });
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
    const version = await db.ruleVersion.findFirstOrThrow({ where: { ruleId: "gambling" } });
    const mine = { moderatorId: wen.id, respondentId: wen.id };
    await expect(
      db.decision.create({
        data: { ...mine, caseId, action: "dismiss", ruleVersionId: version.id, reason: "" },
      }),
    ).rejects.toThrow();
  });
});
