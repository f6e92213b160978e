import { beforeEach, describe, expect, test } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { siteOrigin } from "@/lib/env";
import { decide } from "@/lib/moderation/deciding";
import { fileNotice, noticeBy, noticesOf, sendNoticeOutcomes } from "@/lib/moderation/notices";
import { queue } from "@/lib/moderation/queue";
import { subjectAt } from "@/lib/moderation/rules";
import { decideInput, noticeInput } from "@/lib/moderation/schema";
import { confirmationOf, confirmNotice } from "@/lib/moderation/standing-for";
import { aComment, aModerator, aNote, aPerson } from "../../support/cast";
import {
  aDecision,
  adasNotice as ada,
  aNotice,
  aReport,
  events,
  fromHere as here,
  theRules,
} from "./support";

beforeEach(theRules);

describe("a notice of illegal content", () => {
  test("needs no account; it opens a case, and a receipt goes out", async () => {
    const note = await aNote({ by: await aPerson("spammer"), title: "她住在这里" });
    const { code } = await aNotice(`${siteOrigin()}/zh/notes/${note.id}?from=share`);
    const opened = await db.case.findFirstOrThrow();
    expect(opened).toMatchObject({ origin: "notice", noteId: note.id, ruleId: "privacy", reportCount: 1 });
    const [letter] = await db.mail.findMany();
    expect(letter?.recipient).toBe("ada@example.org");
    expect(letter?.body).toContain(`/en/notices/${code}`);
    expect(await noticeBy(code.toLowerCase(), "zh")).toMatchObject({
      explanation: "this is my address",
      outcome: null,
    });
    expect(await noticesOf(opened.id)).toMatchObject([{ explanation: "this is my address", named: true }]);
    expect(await events("notice.filed")).toBe(1);
  });

  test("joins the case that reports have opened, under the graver rule", async () => {
    const note = await aNote({ by: await aPerson("spammer") });
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id }, "hidden-advertising");
    await aNotice(`/en/notes/${note.id}`, { ruleId: "minors-safety", name: "", email: "" });
    expect(await db.case.findMany()).toMatchObject([{ id: caseId, reportCount: 2, ruleId: "minors-safety" }]);
    expect(await db.mail.count()).toBe(0);
  });

  test("reaches comments by their anchor and people by their handle", async () => {
    const rude = await aPerson("rude");
    const note = await aNote({ by: await aPerson("mei") });
    const comment = await aComment({ by: rude, on: note });
    await aNotice(`/en/notes/${note.id}#comment-${comment.id}`);
    await aNotice("/zh/people/rude");
    const cases = await db.case.findMany({ orderBy: { createdAt: "asc" } });
    expect(cases).toMatchObject([
      { subjectKind: "comment", commentId: comment.id, respondentId: rude.id },
      { subjectKind: "account", respondentId: rude.id },
    ]);
  });

  test.each([
    "https://elsewhere.example/en/notes/1",
    "/en/explore",
    "not an address",
    "/en/people/nobody_here",
  ])("about %s finds nothing and writes nothing", async (url) => {
    await expect(aNotice(url)).rejects.toMatchObject({ fields: { url: "noticeNothingThere" } });
    expect(await db.case.count()).toBe(0);
    expect(await db.mail.count()).toBe(0);
  });

  test("sends letters that say which thing it is, and nothing that its sender hung on the address", async () => {
    const note = await aNote({ by: await aPerson("spammer") });
    const bait = "?x=\n\nYour account is locked. Unlock it at https://evil.example";
    const { code } = await aNotice(`${siteOrigin()}/zh/notes/${note.id}${bait}`);
    const letter = await db.mail.findFirstOrThrow();
    expect(letter.body).not.toContain("evil.example");
    expect(letter.body).toContain(`\n${siteOrigin()}/zh/notes/${note.id}\n`);
    expect((await noticeBy(code, "en"))?.url).toBe(`${siteOrigin()}/zh/notes/${note.id}`);
  });

  test("fills nobody's letterbox by way of its many names", async () => {
    const url = `/en/notes/${(await aNote({ by: await aPerson() })).id}`;
    for (let sent = 0; sent < 5; sent += 1) await aNotice(url, { email: `ada+${sent}@example.org` });
    await expect(aNotice(url, { email: "ada+5@example.org" })).rejects.toMatchObject({ code: "limited" });
    expect(await db.mail.count()).toBe(5);
  });

  test("asks for name, e-mail and good faith, but for no name where children are abused", () => {
    const problems = (sent: object) =>
      noticeInput
        .safeParse({ url: "/en/notes/1", explanation: "why", ...sent })
        .error?.issues.map(({ message }) => message) ?? [];
    expect(problems({ ruleId: "privacy", goodFaith: "on" })).toEqual(["noticeName", "noticeEmail"]);
    expect(problems({ ruleId: "minors-safety", goodFaith: "on" })).toEqual([]);
    expect(problems({ ruleId: "sexualised-minors", goodFaith: "on" })).toEqual([]);
    expect(problems({ ruleId: "dangerous-challenges", goodFaith: "on" })).not.toEqual([]);
    expect(problems({ ...ada, goodFaith: undefined })).toEqual(["noticeGoodFaith"]);
    expect(problems({ ...ada, email: "ada" })).toEqual(["emailShape"]);
    expect(problems({ ...ada, explanation: "字".repeat(3_001) })).toEqual(["tooLong"]);
    expect(problems({ ...ada, explanation: "字".repeat(3_000) })).toEqual([]);
  });

  test("from one place is taken ten times an hour", async () => {
    const url = `/en/notes/${(await aNote({ by: await aPerson() })).id}`;
    for (let sent = 0; sent < 10; sent += 1) await aNotice(url, { email: `ada${sent}@example.org` });
    await expect(aNotice(url)).rejects.toMatchObject({ code: "limited" });
  });

  test("is answered when the case is decided, in the language of its sender", async () => {
    const moderator = requireModerator(await aModerator());
    const note = await aNote({ by: await aPerson("spammer") });
    const { code } = await fileNotice(
      null,
      noticeInput.parse({ ...ada, url: `/zh/notes/${note.id}`, explanation: "这是我家的地址" }),
      { ...here, locale: "zh" },
    );
    const { id: caseId } = await db.case.findFirstOrThrow();
    const input = { caseId, action: "take_down", ruleId: "privacy", reason: "it shows where somebody lives" };
    await decide(moderator, decideInput.parse(input));
    await db.$transaction((tx) => sendNoticeOutcomes(tx, caseId));
    const letter = await db.mail.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    expect(letter.subject).toContain(code);
    expect(letter.body).toContain("我们已经处理");
    expect(await noticeBy(code, "en")).toMatchObject({
      outcome: { action: "take_down", reason: "it shows where somebody lives", overturned: false },
    });
  });

  test("with a code that nobody was given leads nowhere", async () => {
    expect(await noticeBy("AAAA-AAAA-AAAA-AAAA", "en")).toBeNull();
  });
});

describe("a notice of the gravest that nobody stands for", () => {
  const grave = { ruleId: "minors-safety", name: "", email: "" };
  let place = 0;
  /** From somewhere else each time. */
  const fromAnywhere = (url: string, more: Record<string, string> = grave) =>
    fileNotice(null, noticeInput.parse({ ...ada, url, explanation: "look", ...more }), {
      locale: "en",
      address: `198.51.${Math.floor(++place / 250)}.${place % 250}`,
    });
  const aUrl = async (by = "") => `/en/notes/${(await aNote({ by: await aPerson(by || undefined) })).id}`;
  const doubted = async (url: string) =>
    (
      await db.case.findFirstOrThrow({
        where: { noteId: url.split("/").at(-1) },
        orderBy: { createdAt: "desc" },
      })
    ).doubted;
  /** The queue, by the addresses of its things. */
  const order = async () => (await queue(requireModerator(await aModerator()), "en")).map(({ id }) => id);
  const caseOf = async (url: string) =>
    (await db.case.findFirstOrThrow({ where: { noteId: url.split("/").at(-1) } })).id;

  test("is believed twice a day from one place, and then counts a step less", async () => {
    const urls = [await aUrl(), await aUrl(), await aUrl()];
    for (const url of urls) await aNotice(url, grave);
    expect(await Promise.all(urls.map(doubted))).toEqual([false, false, true]);
    const harm = await aUrl();
    await aNotice(harm, { ruleId: "harassment" });
    const [one, two, three] = await Promise.all(urls.map(caseOf));
    // before the harm by its age alone, and far behind the dangers
    expect(await order()).toEqual([one, two, three, await caseOf(harm)]);
    const rank = async (id?: string) =>
      (await db.case.findUniqueOrThrow({ where: { id: id! } })).rankedAt.getTime();
    expect((await rank(three)) - (await rank(two))).toBeGreaterThan(30 * 3_600_000);
  });

  test("raises no thing twice a day, from wherever it comes", async () => {
    const url = await aUrl();
    await fromAnywhere(url);
    await aDecision(await aModerator(), await caseOf(url), { action: "dismiss", reason: "" });
    await fromAnywhere(url);
    expect(await doubted(url)).toBe(true);
  });

  test("does not raise what somebody has looked at and left, until it changes", async () => {
    const url = await aUrl();
    await fromAnywhere(url);
    const look = { action: "dismiss", reason: "", ruleId: "minors-safety" } as const;
    await aDecision(await aModerator(), await caseOf(url), look);
    await db.rateLimit.deleteMany();
    await fromAnywhere(url);
    expect(await doubted(url)).toBe(true);
    await db.case.deleteMany({ where: { decidedAt: null } });
    await db.rateLimit.deleteMany();
    await db.note.updateMany({ data: { editedAt: new Date() } });
    await fromAnywhere(url);
    expect(await doubted(url)).toBe(false);
  });

  test("is believed twenty times an hour in all: a flood from everywhere waits behind", async () => {
    const by = await aPerson("spammer");
    const urls = [];
    for (let sent = 0; sent < 21; sent += 1) {
      urls.push(`/en/notes/${(await aNote({ by })).id}`);
      await fromAnywhere(urls[sent]!);
    }
    expect(await Promise.all([urls[19]!, urls[20]!].map(doubted))).toEqual([false, true]);
  });

  test("leaves the rule of a case that is open already; a lesser one needs nobody", async () => {
    const url = await aUrl();
    const noteId = url.split("/").at(-1)!;
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: noteId }, "hidden-advertising");
    for (const spent of [await aUrl(), await aUrl()]) await aNotice(spent, grave);
    await aNotice(url, grave);
    expect(await db.case.findUnique({ where: { id: caseId } })).toMatchObject({
      ruleId: "hidden-advertising",
    });
    await aNotice(url, { ruleId: "harassment" });
    expect(await db.case.findUnique({ where: { id: caseId } })).toMatchObject({
      ...{ ruleId: "harassment", doubted: false, reportCount: 3 },
    });
  });

  describe("once too many", () => {
    async function oneTooMany(more: Record<string, string> = {}) {
      for (const spent of [await aUrl(), await aUrl()]) await aNotice(spent, grave);
      const url = await aUrl();
      const { code } = await aNotice(url, { ruleId: "minors-safety", ...more });
      expect(await doubted(url)).toBe(true);
      const { id, rankedAt } = await db.case.findFirstOrThrow({ where: { noteId: url.split("/").at(-1) } });
      const now = () => db.case.findUniqueOrThrow({ where: { id } });
      return { url, code, before: rankedAt, now };
    }

    test("counts in full when its sender presses what the letter leads to, and nowhere else", async () => {
      const { code, before, now } = await oneTooMany();
      const letter = await db.mail.findFirstOrThrow({ where: { recipient: "ada@example.org" } });
      const [, token = ""] = /confirm=([\w-]+)/.exec(letter.body) ?? [];
      for (const guess of ["", code, confirmationOf("AAAA-AAAA-AAAA-AAAA")]) {
        await expect(confirmNotice(null, { code, token: guess }, here)).rejects.toMatchObject({
          code: "not_found",
        });
      }
      expect(await now()).toMatchObject({ doubted: true, rankedAt: before });
      await confirmNotice(null, { code, token }, here);
      const after = await now();
      expect(after.doubted).toBe(false);
      expect(before.getTime() - after.rankedAt.getTime()).toBeGreaterThan(30 * 3_600_000);
      expect(await noticeBy(code, "en")).toMatchObject({ confirmed: true });
      await confirmNotice(null, { code, token }, here);
      expect(await db.audit.count({ where: { action: "notice.confirmed" } })).toBe(1);
    });

    test("counts in full when somebody who may be believed reports the same", async () => {
      const { url, now } = await oneTooMany();
      await aReport(await aPerson(), { kind: "note", id: url.split("/").at(-1)! }, "hidden-advertising");
      expect((await now()).doubted).toBe(true);
      await aReport(await aPerson(), { kind: "note", id: url.split("/").at(-1)! }, "minors-safety");
      expect(await now()).toMatchObject({ doubted: false, ruleId: "minors-safety" });
    });

    test("is confirmed after the decision without opening anything", async () => {
      const { code, now } = await oneTooMany();
      await aDecision(await aModerator(), (await now()).id, { action: "dismiss", reason: "" });
      await confirmNotice(null, { code, token: confirmationOf(code) }, here);
      expect(await db.case.count({ where: { decidedAt: null } })).toBe(2);
    });
  });
});

describe("an address", () => {
  const origin = "https://tanghulu.example";
  const id = "0198c0de-0000-7000-8000-000000000001";

  test.each([
    [`${origin}/en/notes/${id}`, { kind: "note", id }],
    [`/zh/notes/${id}/`, { kind: "note", id }],
    [`/notes/${id}?x=1`, { kind: "note", id }],
    [`/en/notes/${id}#comment-${id}`, { kind: "comment", id }],
    [`/en/people/mei_xiaoman/boards/${id}`, { kind: "board", id }],
    ["/en/people/mei_xiaoman", { handle: "mei_xiaoman" }],
    ["https://evil.example/en/people/mei_xiaoman", null],
    ["/en/notes/1", null],
    ["javascript:alert(1)", null],
  ])("%s leads to what it names", (url, thing) => {
    expect(subjectAt(url, origin)).toEqual(thing);
  });
});
