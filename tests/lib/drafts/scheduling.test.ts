import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { discard, forgetPublished, publishDue, save, schedule, unschedule } from "@/lib/drafts/commands";
import { draftFor } from "@/lib/drafts/queries";
import { saveInput, scheduleInput } from "@/lib/drafts/schema";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { suspend } from "../../doors/scene";
import { aChannel, aModerator, aPerson, aPicture } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { theRules } from "../moderation/support";

const now = new Date("2026-03-01T12:00:00Z");
const inHours = (hours: number, seconds = 0) => new Date(now.getTime() + hours * 3_600_000 + seconds * 1_000);

let mei: Viewer;
let ana: Viewer;

beforeEach(async () => {
  [mei, ana] = await Promise.all([aPerson("mei"), aPerson("ana"), aChannel()]);
});

type Wish = { title?: string; body?: string; pictures?: number };

async function aDraft({ title = "定时的猫", body = "#猫税", pictures = 1 }: Wish = {}) {
  const own = await Promise.all(Array.from({ length: pictures }, () => aPicture(mei)));
  const chosen = own.map(({ id }) => ({ mediaId: id, alt: "a cat" }));
  const id = randomUUID();
  const content = { title, body, channel: "pets", visibility: "mutuals" };
  await save(mei, saveInput.parse({ id, baseRevision: 0, content, pictures: chosen }));
  return id;
}

function scheduling(id: string, at: Date, by = mei, more = {}) {
  const input = { id, at: at.toISOString(), timeZone: "Asia/Shanghai", ...more };
  return schedule(by, scheduleInput.parse(input), now);
}

async function aScheduled(wish?: Wish, at = inHours(2)) {
  const id = await aDraft(wish);
  await scheduling(id, at);
  return id;
}

async function deliverAll(): Promise<void> {
  for (const { id } of await db.event.findMany({ orderBy: { id: "asc" } })) await deliver(subscriptions, id);
}

const told = async () =>
  (await db.notification.findMany({ where: { accountId: mei.id } })).map(({ kind }) => kind);
const scheduleOf = async (id: string) => (await draftFor(mei, { id })).schedule;

describe("scheduling", () => {
  it.each([
    ["59 min 59 s", inHours(1, -1), "scheduleSoon"],
    ["an hour", inHours(1), null],
    ["14 days", inHours(14 * 24), null],
    ["14 days and a second", inHours(14 * 24, 1), "scheduleLate"],
    ["this very moment", now, "schedulePast"],
    ["yesterday", inHours(-24), "schedulePast"],
  ])("%s ahead", async (_, at, trouble) => {
    const id = await aDraft();
    if (trouble)
      expect(await refusalOf(scheduling(id, at))).toMatchObject({ code: "invalid", messageKey: trouble });
    else await scheduling(id, at);
    const expected = trouble ? null : { at: at.toISOString(), timeZone: "Asia/Shanghai", failure: null };
    expect(await scheduleOf(id)).toEqual(expected);
  });

  it("can be changed and taken back, as often as one likes, by its author alone", async () => {
    const id = await aScheduled();
    await scheduling(id, inHours(5));
    expect(await scheduleOf(id)).toMatchObject({ at: inHours(5).toISOString() });
    expect(await refusalOf(scheduling(id, inHours(6), ana))).toMatchObject({ code: "not_found" });
    await unschedule(ana, { id });
    expect(await scheduleOf(id)).not.toBeNull();
    await unschedule(mei, { id });
    await unschedule(mei, { id });
    expect(await scheduleOf(id)).toBeNull();
    expect(await publishDue(inHours(24))).toBe(0);
  });

  it("refuses at once what could not be published, and keeps it as the draft it was", async () => {
    const unfinished = await aDraft({ title: "", pictures: 0 });
    const refusal = await refusalOf(scheduling(unfinished, inHours(2)));
    expect(refusal.fields).toMatchObject({ title: "titleMissing" });
    const selling = await aDraft({ body: "I am selling weed, DM me" });
    expect(["rulesRefuse", "rulesAsk"]).toContain(
      (await refusalOf(scheduling(selling, inHours(2)))).messageKey,
    );
    expect(await scheduleOf(selling)).toBeNull();
  });

  it("wants a zone that exists and a moment that is one", () => {
    const input = { id: randomUUID(), at: now.toISOString(), timeZone: "Asia/Shanghai" };
    expect(scheduleInput.safeParse(input).success).toBe(true);
    expect(scheduleInput.safeParse({ ...input, timeZone: "Mars/Olympus" }).success).toBe(false);
    expect(scheduleInput.safeParse({ ...input, at: "soon" }).success).toBe(false);
  });
});

describe("when the moment comes", () => {
  it("the note is there, the draft is gone, and its author is told, once", async () => {
    const id = await aScheduled();
    expect(await publishDue(inHours(2, -1))).toBe(0);
    expect(await publishDue(inHours(2))).toBe(1);
    expect(await publishDue(inHours(3))).toBe(0);
    const note = await db.note.findFirstOrThrow({ include: { images: true } });
    expect(note).toMatchObject({ title: "定时的猫", visibility: "mutuals", requestId: id, authorId: mei.id });
    expect(note.images).toMatchObject([{ alt: "a cat" }]);
    await deliverAll();
    await deliverAll();
    expect(await told()).toEqual(["scheduled_published"]);
    expect(await db.draft.count()).toBe(0);
  });

  it("doubtful words go to a person first, and the author hears just that", async () => {
    const id = await aDraft({ title: "Evening", body: "Where can I buy weed around here?" });
    await theRules();
    await scheduling(id, inHours(2), mei, { confirmed: true });
    expect(await publishDue(inHours(2))).toBe(1);
    await deliverAll();
    const note = await db.note.findFirstOrThrow({ include: { hold: true } });
    expect(note).toMatchObject({ requestId: id, hold: { noteId: note.id } });
    expect(await told()).toEqual(["scheduled_held"]);
    expect(await db.draft.count()).toBe(0);
  });

  it("does not keep others waiting when it cannot be read", async () => {
    const [unreadable, next] = [await aScheduled(), await aScheduled({ title: "下一篇" }, inHours(3))];
    await db.draft.update({ where: { id: unreadable }, data: { content: { title: 5 } } });
    await expect(publishDue(inHours(4))).rejects.toThrow("drafts could not be published");
    expect(await db.note.findMany({ select: { requestId: true } })).toEqual([{ requestId: next }]);
    expect(await db.draft.count({ where: { id: unreadable, failure: null } })).toBe(1);
  });

  it("several workers at once publish each draft once", async () => {
    for (let count = 0; count < 3; count += 1) await aScheduled({ title: `cat ${count}` });
    const counts = await Promise.all([1, 2, 3].map(() => publishDue(inHours(2))));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(await db.note.count()).toBe(3);
  });

  it("a worker that died between the note and its draft is made good, and the author still hears of it", async () => {
    const id = await aScheduled({}, inHours(2));
    const draft = await draftFor(mei, { id });
    const { noteOf } = await import("@/lib/drafts/scheduling");
    const { publish } = await import("@/lib/notes/commands");
    const { id: noteId } = await publish(mei, noteOf(draft, true).data!);
    await db.draft.update({ where: { id }, data: { scheduledFor: new Date(Date.now() - 1_000) } });
    await db.$transaction((tx) => forgetPublished(tx, noteId));
    expect(await publishDue(new Date())).toBe(1);
    await deliverAll();
    expect(await db.note.count()).toBe(1);
    expect(await told()).toEqual(["scheduled_published"]);
  });

  it("the rules are asked again: what is refused waits for its author with the reason", async () => {
    const id = await aScheduled();
    await save(
      mei,
      saveInput.parse({ id, baseRevision: 1, content: { title: "", channel: "pets" }, pictures: [] }),
    );
    expect(await publishDue(inHours(2))).toBe(0);
    expect(await publishDue(inHours(3))).toBe(0);
    expect(await scheduleOf(id)).toMatchObject({ failure: "titleMissing" });
    await deliverAll();
    expect(await told()).toEqual(["scheduled_failed"]);
    expect(await db.note.count()).toBe(0);
  });

  it("a suspended author's note waits for the end of that", async () => {
    const id = await aScheduled();
    await suspend(mei, await aModerator());
    await db.suspension.updateMany({ data: { until: inHours(10) } });
    expect(await publishDue(inHours(9))).toBe(0);
    expect(await scheduleOf(id)).toMatchObject({ failure: null });
    expect(await publishDue(inHours(10))).toBe(1);
  });

  it("nothing comes of one that was discarded", async () => {
    await discard(mei, { id: await aScheduled() });
    expect(await publishDue(inHours(2))).toBe(0);
    expect(await db.note.count()).toBe(0);
  });
});
