import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, anAppeal, aReport, theRules } from "./support";

beforeEach(theRules);

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
