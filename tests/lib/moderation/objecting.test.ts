import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { comment } from "@/lib/comments/commands";
import { commentsOf } from "@/lib/comments/queries";
import { db } from "@/lib/db";
import { budgets } from "@/lib/limits";
import { caseFor } from "@/lib/moderation/case-view";
import { letterFor } from "@/lib/moderation/letters";
import { edit, publish } from "@/lib/notes/commands";
import { noteToEdit } from "@/lib/notes/own";
import { editInput, publishInput } from "@/lib/notes/schema";
import { visibleTo } from "@/lib/notes/visibility";
import { compile, use } from "@/lib/screening/screen";
import { termRowSchema } from "@/lib/screening/term";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aChannel, aModerator, aNote, aPerson, aPicture } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aDecision, theRules } from "./support";

/** What the check refuses; its writer means something else. */
const refused = "澳门赌场上线啦，首存送彩金，加微信";

let mei: Viewer;
let wen: Viewer;

beforeEach(async () => {
  await Promise.all([theRules(), aChannel()]);
  [mei, wen] = [await aPerson("mei"), await aModerator("wen")];
});

afterEach(() => use(compile([])));

type Wish = { body?: string; objecting?: boolean; confirmed?: boolean };

async function aDraft({ body = refused, ...rest }: Wish) {
  const pictures = [{ mediaId: (await aPicture(mei)).id }];
  const words = { title: "周末", body, channel: "pets", visibility: "everyone" };
  return publishInput.parse({ requestId: randomUUID(), ...words, pictures, ...rest });
}

async function theWorkerCatchesUp() {
  for (const { id } of await db.event.findMany({ orderBy: { id: "asc" } })) await deliver(subscriptions, id);
}

async function seen(noteId: string): Promise<boolean> {
  return (await db.note.count({ where: { id: noteId, AND: [visibleTo(null)] } })) === 1;
}

const told = async () =>
  (await db.notification.findMany({ where: { accountId: mei.id } })).map(({ kind }) => kind);

describe("a note that the check refuses", () => {
  test("stays refused, however often one insists, until one asks that a person look", async () => {
    for (const wish of [{}, { confirmed: true }]) {
      const no = await refusalOf(publish(mei, await aDraft(wish)));
      expect(no).toMatchObject({ code: "invalid", messageKey: "rulesRefuse" });
    }
    expect(await db.note.count()).toBe(0);
  });

  test("comes before a person then, who reads that it was refused and for which words", async () => {
    const draft = await aDraft({ objecting: true });
    const { id, held, open } = await publish(mei, draft);
    expect([held, open]).toEqual([true, false]);
    expect(await publish(mei, draft)).toEqual({ id, held, open });
    expect(await seen(id)).toBe(false);
    await theWorkerCatchesUp();
    const [only, ...others] = await db.case.findMany();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ origin: "screening", ruleId: "gambling", noteId: id });
    const opened = await caseFor(requireModerator(wen), only?.id ?? "", "zh");
    expect(opened).toMatchObject({ standing: "held", then: { objection: true } });
    expect(opened?.then.hits[0]?.quote).not.toBe("");
    expect(await db.screening.findFirst()).toMatchObject({ verdict: "refuse", noteId: id });
  });

  test("goes out when the person finds nothing wrong, and its author hears it", async () => {
    const { id } = await publish(mei, await aDraft({ objecting: true }));
    await theWorkerCatchesUp();
    const { id: caseId } = await db.case.findFirstOrThrow();
    await aDecision(wen, caseId, { action: "dismiss", reason: "小说里的一句话。" });
    await theWorkerCatchesUp();
    expect(await seen(id)).toBe(true);
    expect(await told()).toEqual(["released"]);
  });

  test("stays back when the person agrees with the check, with a statement that can be appealed", async () => {
    const { id } = await publish(mei, await aDraft({ objecting: true }));
    await theWorkerCatchesUp();
    const { id: caseId } = await db.case.findFirstOrThrow();
    const { decisionId } = await aDecision(wen, caseId, { reason: "这是招赌广告。" });
    await theWorkerCatchesUp();
    expect(await seen(id)).toBe(false);
    expect(await told()).toEqual(["decision"]);
    expect(await letterFor(mei, decisionId, "zh")).toMatchObject({
      mine: true,
      mayAppeal: true,
      source: "screening",
      automated: true,
      automatedDecision: false,
      rule: { id: "gambling" },
    });
  });

  test("can be brought before a person three times a day, and not four; what is not refused does not count", async () => {
    const { points } = budgets.objection;
    expect(points).toBe(3);
    for (let at = 0; at < points; at += 1) await publish(mei, await aDraft({ objecting: true }));
    const no = await refusalOf(publish(mei, await aDraft({ objecting: true })));
    expect(no).toMatchObject({ code: "limited", messageKey: "objectionsMany" });
    expect(await db.note.count()).toBe(points);
    await publish(mei, await aDraft({ body: "交猫税啦", objecting: true }));
  });

  test("under a rule that leaves nothing to look at is refused all the same", async () => {
    const term = { id: "t1", rule: "sexualised-minors", action: "refuse", language: "zh", words: "禁语甲" };
    use(compile([termRowSchema.parse(term)]));
    const no = await refusalOf(publish(mei, await aDraft({ body: "这里有禁语甲", objecting: true })));
    expect(no).toMatchObject({ code: "invalid", messageKey: "rulesRefuse" });
    expect(await db.note.count()).toBe(0);
  });
});

test("an edit that the check refuses comes before a person, too; until then only its author sees the note", async () => {
  const { id: noteId } = await publish(mei, await aDraft({ body: "从前有个人" }));
  const now = await noteToEdit(mei, noteId);
  if (!now) throw new Error("no such note");
  const { title, channel, visibility, revision: from } = now;
  const pictures = now.pictures.map(({ id, alt }) => ({ mediaId: id, alt }));
  const wish = { title, body: refused, channel, visibility, from, pictures };
  const change = (more: object) =>
    edit(mei, editInput.parse({ noteId, requestId: randomUUID(), ...wish, ...more }));
  expect(await refusalOf(change({ confirmed: true }))).toMatchObject({ messageKey: "rulesRefuse" });
  expect(await seen(noteId)).toBe(true);
  expect(await change({ objecting: true })).toMatchObject({ held: true, open: false });
  expect(await seen(noteId)).toBe(false);
  await theWorkerCatchesUp();
  expect(await db.case.findFirst()).toMatchObject({ noteId, origin: "screening" });
});

test("a comment that is refused waits for a look when it is sent again as it is, three times a day", async () => {
  const note = await aNote({ by: await aPerson() });
  const say = (confirmed?: string) => comment(mei, { id: note.id, body: refused, confirmed });
  expect(await refusalOf(say())).toMatchObject({ code: "conflict", messageKey: "commentRefused" });
  expect(await refusalOf(say("别的话"))).toMatchObject({ messageKey: "commentRefused" });
  for (let at = 0; at < 3; at += 1) expect((await say(refused)).comment.held).toBe(true);
  expect(await refusalOf(say(refused))).toMatchObject({ code: "limited", messageKey: "objectionsMany" });
  expect((await commentsOf(null, note.id, { sort: "new" }))?.comments).toEqual([]);
  await theWorkerCatchesUp();
  const opened = await db.case.findFirstOrThrow();
  expect(await caseFor(requireModerator(wen), opened.id, "en")).toMatchObject({
    standing: "held",
    then: { objection: true },
  });
});
