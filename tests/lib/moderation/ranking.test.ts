import { beforeEach, describe, expect, it } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { caseFor } from "@/lib/moderation/case-view";
import { claim, colleaguesFor } from "@/lib/moderation/claiming";
import { nextCase, queue, queuePage } from "@/lib/moderation/queue";
import { headStartHours, reporterWeight } from "@/lib/moderation/ranking";
import { aComment, aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aReport, theRules } from "./support";

const nuisance = { severity: 1, reach: 0, reportWeight: 0 };

describe("the head start of a case", () => {
  it("grows with severity, reach and the reports' weight, and is nothing for a nuisance that nobody has seen", () => {
    expect(headStartHours(nuisance)).toBe(0);
    expect(headStartHours({ ...nuisance, severity: 3 })).toBeGreaterThan(
      headStartHours({ ...nuisance, severity: 2 }),
    );
    expect(headStartHours({ ...nuisance, reach: 4_100 })).toBeGreaterThan(
      headStartHours({ ...nuisance, reach: 41 }),
    );
    expect(headStartHours({ ...nuisance, reportWeight: 3 })).toBeGreaterThan(
      headStartHours({ ...nuisance, reportWeight: 1 }),
    );
  });

  it("lets a nuisance that has waited three days go before a fresh danger", () => {
    const hours = headStartHours({ ...nuisance, severity: 3 });
    expect(hours).toBeGreaterThan(48);
    expect(hours).toBeLessThan(72);
  });
});

describe("what a report weighs", () => {
  it("is a half for who has not reported before, more for who was right, less for who was not", () => {
    expect(reporterWeight({ right: 0, wrong: 0, ageDays: 30 })).toBe(0.5);
    expect(reporterWeight({ right: 8, wrong: 0, ageDays: 30 })).toBe(0.9);
    expect(reporterWeight({ right: 1, wrong: 2, ageDays: 30 })).toBe(0.4);
  });

  it("is nothing once somebody has nearly always reported for nothing, and not a report earlier", () => {
    expect(reporterWeight({ right: 0, wrong: 4, ageDays: 30 })).toBeGreaterThan(0);
    expect(reporterWeight({ right: 0, wrong: 5, ageDays: 30 })).toBe(0);
    expect(reporterWeight({ right: 1, wrong: 4, ageDays: 30 })).toBeGreaterThan(0);
    expect(reporterWeight({ right: 1, wrong: 5, ageDays: 30 })).toBe(0);
  });

  it("is a tenth for accounts made in the last three days without a record", () => {
    expect(reporterWeight({ right: 0, wrong: 0, ageDays: 2 })).toBe(0.1);
    expect(reporterWeight({ right: 0, wrong: 0, ageDays: 3 })).toBe(0.5);
    expect(reporterWeight({ right: 1, wrong: 0, ageDays: 1 })).toBeGreaterThan(0.5);
  });
});

describe("the queue", () => {
  let lan: Viewer;
  let mei: Viewer;
  beforeEach(async () => {
    await theRules();
    [lan, mei] = [await aModerator("lan"), await aPerson("mei")];
  });

  const numbers = async (filter = {}) =>
    (await queue(requireModerator(lan), "en", filter)).map(({ id }) => id);

  async function grown(handle: string): Promise<Viewer> {
    const person = await aPerson(handle);
    await db.account.update({
      where: { id: person.id },
      data: { createdAt: new Date(Date.now() - 40 * 86_400_000) },
    });
    return person;
  }

  /** Somebody whose last five reports led to nothing. */
  async function aPest(handle: string): Promise<Viewer> {
    const pest = await grown(handle);
    for (let count = 0; count < 5; count += 1) {
      const { caseId } = await aReport(pest, { kind: "note", id: (await aNote({ by: mei })).id });
      await aDecision(lan, caseId, { action: "dismiss", reason: "" });
    }
    return pest;
  }

  it("puts a grave case before an older light one, until that has waited long enough", async () => {
    const ana = await grown("ana");
    const light = await aReport(
      ana,
      { kind: "note", id: (await aNote({ by: mei })).id },
      "hidden-advertising",
    );
    const grave = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id }, "minors-safety");
    expect(await numbers()).toEqual([grave.caseId, light.caseId]);
    await db.$executeRaw`UPDATE cases SET ranked_at = ranked_at - interval '4 days' WHERE id = ${light.caseId}::uuid`;
    expect(await numbers()).toEqual([light.caseId, grave.caseId]);
  });

  it("puts what many have seen, and what trusted people report, before the rest", async () => {
    const [ana, ben] = [await grown("ana"), await grown("ben")];
    const [seen, quiet, twice] = [
      await aNote({ by: mei }),
      await aNote({ by: mei }),
      await aNote({ by: mei }),
    ];
    await db.note.update({ where: { id: seen.id }, data: { viewCount: 4_100 } });
    const plain = await aReport(ana, { kind: "note", id: quiet.id });
    const both = await aReport(ana, { kind: "note", id: twice.id });
    await aReport(ben, { kind: "note", id: twice.id });
    const wide = await aReport(ana, { kind: "note", id: seen.id });
    expect(await numbers()).toEqual([wide.caseId, both.caseId, plain.caseId]);
    const [first] = await queue(requireModerator(lan), "en");
    expect(first?.reach).toBe(4_100);
  });

  it("is not moved by a group whose reports always led to nothing", async () => {
    const ana = await grown("ana");
    const pests = [await aPest("pest1"), await aPest("pest2")];
    const [target, other] = [await aNote({ by: mei }), await aNote({ by: mei })];
    const good = await aReport(ana, { kind: "note", id: other.id });
    let massed = "";
    for (const pest of pests) massed = (await aReport(pest, { kind: "note", id: target.id })).caseId;
    expect(await numbers()).toEqual([good.caseId, massed]);
    const { reportCount, reportWeight } = await db.case.findUniqueOrThrow({ where: { id: massed } });
    expect([reportCount, reportWeight]).toEqual([2, 0]);
  });

  it("is not moved by such a group when they name the gravest rule, and is by one who is heard", async () => {
    const [ana, pest] = [await grown("ana"), await aPest("pest")];
    const target = await aNote({ by: mei });
    const { caseId } = await aReport(ana, { kind: "note", id: target.id }, "hidden-advertising");
    const before = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    await aReport(pest, { kind: "note", id: target.id }, "sexualised-minors");
    const after = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect([after.ruleId, after.rankedAt]).toEqual(["hidden-advertising", before.rankedAt]);
    await aReport(await grown("ben"), { kind: "note", id: target.id }, "sexualised-minors");
    const heard = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(heard.ruleId).toBe("sexualised-minors");
    expect(heard.rankedAt.getTime()).toBeLessThan(before.rankedAt.getTime());
  });

  it("shows a part of itself: a rule, a kind of thing, a language, or what one has in hand", async () => {
    const ana = await grown("ana");
    const note = await aNote({ by: mei });
    const comment = await aComment({ by: mei, on: note });
    const a = await aReport(ana, { kind: "note", id: note.id }, "gambling");
    const b = await aReport(ana, { kind: "comment", id: comment.id }, "harassment");
    await db.case.update({ where: { id: b.caseId }, data: { language: "en" } });
    expect(await numbers({ rule: "gambling" })).toEqual([a.caseId]);
    expect(await numbers({ kind: "comment" })).toEqual([b.caseId]);
    expect(await numbers({ language: "zh" })).toEqual([a.caseId]);
    expect(await numbers({ mine: true })).toEqual([]);
    await db.case.update({ where: { id: a.caseId }, data: { claimedById: lan.id, claimedAt: new Date() } });
    expect(await numbers({ mine: true })).toEqual([a.caseId]);
  });

  it("leads on from where one is, comes round to the top, and passes over what others have", async () => {
    const [ana, rosa] = [await grown("ana"), await aModerator("rosa")];
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      ids.push((await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id })).caseId);
    }
    const [first = "", second = "", third = ""] = await numbers();
    const me = requireModerator(lan);
    expect(await nextCase(me)).toBe(first);
    expect(await nextCase(me, {}, first)).toBe(second);
    expect(await nextCase(me, {}, third)).toBe(first);
    await db.case.update({
      where: { id: second },
      data: { claimedById: rosa.id, claimedAt: new Date() },
    });
    expect(await nextCase(me, {}, first)).toBe(third);
  });

  it("goes on page after page without missing or repeating one", async () => {
    const ana = await grown("ana");
    const { caseId } = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id });
    const { snapshot, ruleId } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    const at = new Date();
    for (let count = 0; count < 70; count += 1) {
      const person = await db.account.create({ data: { handle: `p${count}`, name: "p" } });
      await db.case.create({
        data: {
          origin: "report",
          subjectKind: "account",
          respondentId: person.id,
          ruleId,
          snapshot: snapshot ?? {},
          rankedAt: at,
        },
      });
    }
    const me = requireModerator(lan);
    const one = await queuePage(me, "en", {});
    const two = await queuePage(me, "en", {}, one.next);
    expect([one.rows.length, two.rows.length, two.next]).toEqual([60, 11, null]);
    expect(new Set([...one.rows, ...two.rows].map(({ id }) => id)).size).toBe(71);
  });
});

describe("a language reviewer", () => {
  it("gets the cases of their languages and what is in none, and cannot open or be handed another", async () => {
    await theRules();
    const [mei, ana, lan] = [await aPerson("mei"), await aPerson("ana"), await aModerator("lan")];
    const reviewer = await aPerson("yan", ["language_reviewer"]);
    await db.staffRole.updateMany({ where: { accountId: reviewer.id }, data: { languages: ["zh"] } });
    const inLanguage = async (language: string) => {
      const { caseId } = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id });
      await db.case.update({ where: { id: caseId }, data: { language } });
      return caseId;
    };
    const [zh, en, und] = [await inLanguage("zh"), await inLanguage("en"), await inLanguage("und")];
    const me = requireModerator(reviewer);
    const seen = (await queue(me, "zh")).map(({ id }) => id);
    expect(seen.sort()).toEqual([zh, und].sort());
    expect(await caseFor(me, en, "zh")).toBeNull();
    await claim(me, { caseId: en });
    expect((await db.case.findUniqueOrThrow({ where: { id: en } })).claimedById).toBeNull();
    const names = async (caseId: string) =>
      (await colleaguesFor(requireModerator(lan), { caseId })).map(({ name }) => name);
    expect([await names(zh), await names(en)]).toEqual([["yan"], []]);
  });
});
