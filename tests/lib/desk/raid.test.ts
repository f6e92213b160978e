import { beforeEach, describe, expect, it } from "vitest";
import { requireModerator, requireSenior } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { comment, deleteComment, likeComment } from "@/lib/comments/commands";
import { releaseHeldComment } from "@/lib/comments/holding";
import { commentsOf } from "@/lib/comments/queries";
import { db } from "@/lib/db";
import { pastRaids, runningRaid, switchOff, switchOn } from "@/lib/desk/raid";
import { type RaidInput, raidInput } from "@/lib/desk/schema";
import { caseFor } from "@/lib/moderation/case-view";
import { openCaseForHeldComment } from "@/lib/moderation/holding";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aDecision, theRules } from "../moderation/support";

let lan: Viewer;
let mei: Viewer;
let young: Viewer;
let note: { id: string };

beforeEach(async () => {
  await theRules();
  [lan, mei, young] = [await aModerator("lan"), await aPerson("mei"), await aPerson("young")];
  await grow(mei, 30);
  note = await aNote({ by: mei });
});

async function grow(person: Viewer, days: number): Promise<void> {
  const createdAt = new Date(Date.now() - days * 86_400_000);
  await db.account.update({ where: { id: person.id }, data: { createdAt } });
}

const on = (wish: Partial<RaidInput>) =>
  switchOn(requireSenior(lan), { holdYoungerDays: null, slowSeconds: null, hours: 6, ...wish });
const say = (by: Viewer, body = "hello") => comment(by, { id: note.id, body });
const readBy = async (viewer: Viewer | null) =>
  (await commentsOf(viewer, note.id, { sort: "new" }))?.comments.map(({ body }) => body);
const countOf = async () => (await db.note.findUniqueOrThrow({ where: { id: note.id } })).commentCount;

async function deliverAll(): Promise<void> {
  for (const { id } of await db.event.findMany({ orderBy: { id: "asc" } })) await deliver(subscriptions, id);
}

async function told(person: Viewer): Promise<string[]> {
  const rows = await db.notification.findMany({ where: { accountId: person.id }, select: { kind: true } });
  return rows.map(({ kind }) => kind);
}

describe("while comments of young accounts wait", () => {
  beforeEach(() => on({ holdYoungerDays: 3 }));

  it("only their author reads them, they are not counted, and nobody is told", async () => {
    const { comment: said } = await say(young, "hello from far away");
    expect(said.held).toBe(true);
    expect(await readBy(young)).toEqual(["hello from far away"]);
    expect(await readBy(mei)).toEqual([]);
    expect(await readBy(null)).toEqual([]);
    expect(await countOf()).toBe(0);
    expect(await db.event.count({ where: { name: "comment.written" } })).toBe(0);
    expect(await db.event.count({ where: { name: "comment.held" } })).toBe(1);
  });

  it("cannot be liked or answered by others", async () => {
    const { comment: said } = await say(young);
    expect((await refusalOf(likeComment(mei, { id: said.id }))).code).toBe("not_found");
    const answer = comment(mei, { id: note.id, body: "hi", parentId: said.id });
    expect((await refusalOf(answer)).code).toBe("not_found");
  });

  it("come before the moderators once, and are read by all when they are let go", async () => {
    const { comment: said } = await say(young);
    for (let twice = 0; twice < 2; twice += 1) {
      await db.$transaction((tx) => openCaseForHeldComment(tx, said.id));
    }
    expect(await db.case.count({ where: { commentId: said.id } })).toBe(1);
    for (let twice = 0; twice < 2; twice += 1) await db.$transaction((tx) => releaseHeldComment(tx, said.id));
    expect(await readBy(null)).toEqual(["hello"]);
    expect(await countOf()).toBe(1);
    expect(await db.event.count({ where: { name: "comment.written" } })).toBe(1);
  });

  it("are not counted out when their author takes them back", async () => {
    const { comment: said } = await say(young);
    await deleteComment(young, { id: said.id });
    expect(await countOf()).toBe(0);
    await db.$transaction((tx) => releaseHeldComment(tx, said.id));
    expect(await countOf()).toBe(0);
  });

  it("ends at the edge: three days old is not young, and those who keep order are none of it", async () => {
    await grow(young, 3);
    expect((await say(young)).comment.held).toBe(false);
    await grow(young, 2.9);
    expect((await say(young)).comment.held).toBe(true);
    expect((await say(lan)).comment.held).toBe(false);
  });
});

describe("slow mode", () => {
  it("asks to wait, also when two are sent at once, and keeps the words", async () => {
    await on({ slowSeconds: 30 });
    const both = await Promise.allSettled([say(mei, "one"), say(mei, "two")]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { code, messageKey, retryAfter } = await refusalOf(say(mei, "three"));
    expect([code, messageKey]).toEqual(["limited", "slowMode"]);
    expect(retryAfter).toBeGreaterThan(25);
    await db.$executeRaw`UPDATE comments SET created_at = created_at - interval '30 seconds'`;
    await say(mei, "three");
    expect((await say(young, "another person")).comment.held).toBe(false);
  });

  it("is not for those who keep order", async () => {
    await on({ slowSeconds: 30 });
    await say(lan, "one");
    await say(lan, "two");
  });
});

describe("the switch", () => {
  it("ends by itself", async () => {
    await on({ holdYoungerDays: 3 });
    const past = [new Date(Date.now() - 7_200_000), new Date(Date.now() - 1)];
    await db.raidSwitch.updateMany({ data: { createdAt: past[0], until: past[1] } });
    expect((await say(young)).comment.held).toBe(false);
    expect(await runningRaid(requireSenior(lan))).toBeNull();
    expect(await pastRaids(requireSenior(lan))).toHaveLength(1);
    await on({ slowSeconds: 30 });
    expect(await runningRaid(requireSenior(lan))).toMatchObject({ slowSeconds: 30, holdYoungerDays: null });
  });

  it("is one: switching it on again changes it, also when two do at once", async () => {
    await Promise.all([on({ holdYoungerDays: 3 }), on({ slowSeconds: 60 })]);
    expect(await db.raidSwitch.count({ where: { endedAt: null } })).toBe(1);
    await switchOff(requireSenior(lan));
    await switchOff(requireSenior(lan));
    expect(await runningRaid(requireSenior(lan))).toBeNull();
    expect(await db.audit.count({ where: { action: "raid.switched_on" } })).toBe(2);
    expect(await db.audit.count({ where: { action: "raid.switched_off" } })).toBe(1);
  });

  it("takes 1 to 90 days, 5 to 600 seconds, 1 to 168 hours, and at least one of the two", () => {
    const fits = (form: Record<string, string>) => raidInput.safeParse(form).success;
    expect(fits({ hold: "on", days: "1", hours: "1" })).toBe(true);
    expect(fits({ hold: "on", days: "90", hours: "168" })).toBe(true);
    expect(fits({ hold: "on", days: "91" })).toBe(false);
    expect(fits({ hold: "on", days: "0" })).toBe(false);
    expect(fits({ slow: "on", seconds: "5" })).toBe(true);
    expect(fits({ slow: "on", seconds: "4" })).toBe(false);
    expect(fits({ slow: "on", seconds: "601" })).toBe(false);
    expect(fits({ slow: "on", hours: "169" })).toBe(false);
    expect(fits({ days: "3" })).toBe(false);
  });
});

describe("a moderator who looks at a comment that waits", () => {
  async function aCaseOf(words: string) {
    await on({ holdYoungerDays: 3 });
    const { comment: said } = await say(young, words);
    await db.$transaction((tx) => openCaseForHeldComment(tx, said.id));
    return (await db.case.findFirstOrThrow({ where: { commentId: said.id } })).id;
  }

  it("lets it be read by dismissing its case: counted, told to its author, and to whom it speaks", async () => {
    const caseId = await aCaseOf("hello @lan");
    expect((await caseFor(requireModerator(lan), caseId, "en"))?.standing).toBe("held");
    await aDecision(lan, caseId, { action: "dismiss", reason: "" });
    expect(await readBy(null)).toEqual(["hello @lan"]);
    expect(await countOf()).toBe(1);
    await deliverAll();
    expect(await told(young)).toEqual(["released"]);
    expect(await told(mei)).toEqual(["comment"]);
    expect(await told(lan)).toEqual(["mention"]);
    expect((await caseFor(requireModerator(lan), caseId, "en"))?.standing).toBe("visible");
  });

  it("lets it be read with any measure that leaves it there, and its author hears that too", async () => {
    await aDecision(lan, await aCaseOf("hello"), { action: "label", ruleId: "scams-and-spam" });
    expect(await readBy(null)).toEqual(["hello"]);
    await deliverAll();
    expect((await told(young)).sort()).toEqual(["decision", "released"]);
  });

  it("that its author took back meanwhile: nothing comes out, and nobody is told", async () => {
    const caseId = await aCaseOf("hello");
    const { id } = await db.comment.findFirstOrThrow();
    await deleteComment(young, { id });
    await aDecision(lan, caseId, { action: "dismiss", reason: "" });
    expect(await countOf()).toBe(0);
    expect(await db.event.count({ where: { name: { in: ["comment.written", "comment.released"] } } })).toBe(
      0,
    );
  });

  it("takes it down without it ever having been counted", async () => {
    await aDecision(lan, await aCaseOf("buy now"), { action: "take_down", ruleId: "scams-and-spam" });
    expect(await readBy(null)).toEqual([]);
    expect(await countOf()).toBe(0);
    expect(await db.commentHold.count()).toBe(0);
  });
});
