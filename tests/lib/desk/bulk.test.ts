import { beforeEach, describe, expect, it, test } from "vitest";
import { requireSenior } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { decideTogether, join, undoable, undoTogether, wasTakenBack } from "@/lib/desk/bulk";
import { bulkLimit, undoMinutes } from "@/lib/desk/limits";
import { bulkInput } from "@/lib/desk/schema";
import { claim } from "@/lib/moderation/claiming";
import { decide } from "@/lib/moderation/deciding";
import { decideInput } from "@/lib/moderation/schema";
import { visibleTo } from "@/lib/notes/visibility";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aHeldNote, aReport, theRules } from "../moderation/support";

let lan: Viewer;
let rosa: Viewer;
let ana: Viewer;
let spammer: Viewer;

beforeEach(async () => {
  await theRules();
  [lan, rosa] = [await aModerator("lan"), await aModerator("rosa")];
  [ana, spammer] = [await aPerson("ana"), await aPerson("spammer")];
});

async function spam(rule = "scams-and-spam", author = spammer) {
  const note = await aNote({ by: author, title: "加微信返利" });
  const { caseId } = await aReport(ana, { kind: "note", id: note.id }, rule);
  return { noteId: note.id, caseId };
}

const wish = { action: "take_down", ruleId: "scams-and-spam", reason: "the same advertisement" };
const together = (caseIds: string[]) =>
  decideTogether(requireSenior(lan), { caseIds, action: "take_down", reason: "the same advertisement" });
const readable = () => db.note.count({ where: visibleTo(ana) });

describe("cases decided together", () => {
  it("get a statement each, with the one reason", async () => {
    const [one, two] = [await spam(), await spam()];
    expect(await together([one.caseId, two.caseId])).toMatchObject({ decided: 2, left: 0 });
    const decisions = await db.decision.findMany({ select: { caseId: true, reason: true } });
    expect(decisions.map(({ caseId }) => caseId).sort()).toEqual([one.caseId, two.caseId].sort());
    expect(new Set(decisions.map(({ reason }) => reason))).toEqual(new Set(["the same advertisement"]));
    expect(await readable()).toBe(0);
  });

  it("are of one rule", async () => {
    const [one, two] = [await spam(), await spam("gambling")];
    expect((await refusalOf(together([one.caseId, two.caseId]))).messageKey).toBe("bulkOneRule");
    expect(await db.decision.count()).toBe(0);
  });

  it("leave out what a colleague has in hand, and say when nothing is left", async () => {
    const [one, two] = [await spam(), await spam()];
    await claim(requireSenior(rosa), { caseId: one.caseId });
    expect(await together([one.caseId, two.caseId])).toMatchObject({ decided: 1, left: 1 });
    expect((await refusalOf(together([one.caseId]))).messageKey).toBe("bulkNone");
    expect(await db.bulkDecision.count()).toBe(1);
  });

  it("never are about oneself", async () => {
    const own = await spam("scams-and-spam", lan);
    expect((await refusalOf(together([own.caseId]))).code).toBe("not_found");
  });

  it("are at most fifty", () => {
    const ids = (count: number) =>
      Array.from({ length: count }, (_, at) => `00000000-0000-7000-8000-${String(at).padStart(12, "0")}`);
    const fits = (count: number) =>
      bulkInput.safeParse({ caseIds: ids(count).join(","), action: "dismiss", reason: "ok" }).success;
    expect([fits(bulkLimit), fits(bulkLimit + 1)]).toEqual([true, false]);
    expect(bulkInput.safeParse({ caseIds: "", action: "dismiss", reason: "ok" }).success).toBe(false);
  });
});

describe("when the machine dies half-way", () => {
  /** At the decision on `fatal`, at the very end of its transaction. */
  async function brokenOff(caseIds: string[], fatal: string) {
    await db.$executeRawUnsafe(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.case_id = '${fatal}' THEN RAISE EXCEPTION 'the power is out'; END IF; RETURN NEW; END $$`);
    await db.$executeRaw`CREATE CONSTRAINT TRIGGER dying AFTER INSERT ON decisions DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION die()`;
    try {
      await expect(together(caseIds)).rejects.toThrow(/the power is out/);
    } finally {
      await db.$executeRaw`DROP TRIGGER dying ON decisions`;
      await db.$executeRaw`DROP FUNCTION die()`;
    }
  }

  /** All that a decision leaves behind, of one case. */
  async function leftOf({ caseId, noteId }: Awaited<ReturnType<typeof spam>>) {
    const decision = { case: { id: caseId } };
    return {
      case: await db.case.findUnique({ where: { id: caseId } }),
      statements: await db.decision.count({ where: decision }),
      restrictions: await db.restriction.count({ where: { noteId } }),
      takedowns: await db.takedown.count({ where: { noteId } }),
      strikes: await db.strike.count({ where: { decision } }),
      members: await db.bulkDecided.count({ where: { decision } }),
      logged: await db.audit.count({ where: { action: "case.decided", subjectId: caseId } }),
      told: await db.event.count({
        where: { name: "case.decided", payload: { path: ["caseId"], equals: caseId } },
      }),
    };
  }

  it("a case is decided with its statement and all that belongs to it, or not at all", async () => {
    const [one, two, three] = [await spam(), await spam(), await spam()];
    const untouched = [await leftOf(two), await leftOf(three)];
    await brokenOff([one.caseId, two.caseId, three.caseId], two.caseId);
    const once = { statements: 1, restrictions: 1, takedowns: 1, strikes: 1, members: 1, logged: 1, told: 1 };
    expect(await leftOf(one)).toMatchObject(once);
    expect([await leftOf(two), await leftOf(three)]).toEqual(untouched);
    expect(await readable()).toBe(2);
  });

  it("what was decided by then can be taken back: that, and no more", async () => {
    const [one, two, alone] = [await spam(), await spam(), await spam()];
    await decide(requireSenior(lan), decideInput.parse({ ...wish, caseId: alone.caseId }));
    const [untouched, lonely] = [await leftOf(two), await leftOf(alone)];
    await brokenOff([one.caseId, two.caseId], two.caseId);
    const bulk = await undoable(requireSenior(lan));
    expect(bulk).toMatchObject({ count: 1 });
    expect(await undoTogether(requireSenior(lan), { bulkId: bulk!.id })).toEqual({ undone: 1 });
    expect(await leftOf(one)).toMatchObject({ statements: 1, restrictions: 0, takedowns: 0 });
    expect(await leftOf(two)).toEqual(untouched);
    expect(await leftOf(alone)).toEqual(lonely);
    const standing = await db.strike.findMany({ where: { revokedAt: null }, select: { decision: true } });
    expect(standing.map(({ decision }) => decision.caseId)).toEqual([alone.caseId]);
    expect(await readable()).toBe(2);
  });
});

test("once it is taken back, no case that is still being decided joins it", async () => {
  const [one, two] = [await spam(), await spam()];
  const { bulkId } = await together([one.caseId]);
  await undoTogether(requireSenior(lan), { bulkId });
  const joining = decide(requireSenior(lan), decideInput.parse({ ...wish, caseId: two.caseId }), (tx, made) =>
    join(tx, bulkId, made),
  );
  expect((await refusalOf(joining)).code).toBe("conflict");
  expect(await db.case.count({ where: { id: two.caseId, decidedAt: null } })).toBe(1);
});

describe("taking it back", () => {
  it("brings everything back and opens the cases again, with their reports", async () => {
    const [one, two] = [await spam(), await spam()];
    const { bulkId } = await together([one.caseId, two.caseId]);
    expect(await undoable(requireSenior(lan))).toMatchObject({ id: bulkId, count: 2 });
    await undoTogether(requireSenior(lan), { bulkId });
    expect(await readable()).toBe(2);
    const open = await db.case.findMany({ where: { decidedAt: null }, select: { reportCount: true } });
    expect(open).toEqual([{ reportCount: 1 }, { reportCount: 1 }]);
    const { id } = await db.decision.findFirstOrThrow({ where: { caseId: one.caseId } });
    expect(await wasTakenBack(id)).toBe(true);
    expect(await db.audit.count({ where: { action: "bulk.undone" } })).toBe(1);
    expect((await refusalOf(undoTogether(requireSenior(lan), { bulkId }))).messageKey).toBe("bulkLate");
  });

  it("leaves what waited for a look unread, whichever way it had been decided", async () => {
    for (const action of ["take_down", "dismiss"] as const) {
      const { caseId, note } = await aHeldNote(spammer);
      const one = { caseIds: [caseId], action, reason: "the same advertisement" };
      const { bulkId } = await decideTogether(requireSenior(lan), one);
      await undoTogether(requireSenior(lan), { bulkId });
      expect(await db.note.count({ where: { id: note.id, AND: [visibleTo(ana)] } })).toBe(0);
      expect(await db.case.count({ where: { noteId: note.id, decidedAt: null } })).toBe(1);
    }
  });

  it("leaves unread what was reported first and began to wait by an edit afterwards", async () => {
    const { caseId, noteId } = await spam();
    const screening = await db.screening.create({ data: { verdict: "hold", hits: [], noteId } });
    await db.hold.create({ data: { noteId, screeningId: screening.id } });
    const { bulkId } = await together([caseId]);
    await undoTogether(requireSenior(lan), { bulkId });
    expect(await readable()).toBe(0);
  });

  it("is for who decided, within ten minutes", async () => {
    const { bulkId } = await together([(await spam()).caseId]);
    expect((await refusalOf(undoTogether(requireSenior(rosa), { bulkId }))).code).toBe("not_found");
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    await db.bulkDecision.updateMany({ data: { createdAt: ago(undoMinutes + 0.1) } });
    expect((await refusalOf(undoTogether(requireSenior(lan), { bulkId }))).messageKey).toBe("bulkLate");
    expect(await undoable(requireSenior(lan))).toBeNull();
    await db.bulkDecision.updateMany({ data: { createdAt: ago(undoMinutes - 0.5) } });
    await undoTogether(requireSenior(lan), { bulkId });
  });
});
