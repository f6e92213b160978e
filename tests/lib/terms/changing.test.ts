import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { requireTermKeeper, requireTermReader, type TermKeeper } from "@/lib/accounts/authority";
import { comment } from "@/lib/comments/commands";
import { db } from "@/lib/db";
import { compile, screenText, use } from "@/lib/screening/screen";
import { addTerm, editTerm, switchOff, switchOn, switchShipped } from "@/lib/terms/changing";
import { refreshTerms } from "@/lib/terms/in-force";
import { switchInput, termInput } from "@/lib/terms/schema";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { theRules } from "../moderation/support";
import { aForm, aTerm } from "./support";

let lan: TermKeeper;

beforeEach(async () => {
  await theRules();
  await refreshTerms();
  lan = requireTermKeeper(await aModerator("lan"));
});

afterAll(() => use(compile([])));

const verdict = (text = "moon tickets here") => screenText(text).verdict;
const switchTo = (termId: string, action: string, until = "") =>
  switchShipped(lan, switchInput.parse({ termId, action, until }));

describe("a term of one's own", () => {
  test("is looked for as soon as it is added, and no longer once it is switched off", async () => {
    expect(verdict()).toBe("allow");
    const { id } = await aTerm(lan);
    expect(verdict()).toBe("hold");
    await switchOff(lan, { termId: id });
    expect(verdict()).toBe("allow");
    await switchOn(lan, { termId: id });
    expect(verdict("M00N t.i.c.k.e.t.s")).toBe("hold");
  });

  test("holds a comment, which is known by the screening after it was let go", async () => {
    const { id } = await aTerm(lan);
    const mei = await aPerson("mei");
    const note = await aNote({ by: mei });
    await comment(mei, { id: note.id, body: "moon tickets, anyone?" });
    const held = await db.commentHold.findFirstOrThrow({ select: { screening: true } });
    expect(held.screening?.commentId).not.toBeNull();
    expect(held.screening?.hits).toMatchObject([{ termId: id, quote: "moon tickets" }]);
  });

  test("may say something else, and then the first is looked for no more", async () => {
    const { id } = await aTerm(lan);
    await editTerm(lan, { id, ...aForm({ words: "sun tickets", action: "refuse" }) });
    expect([verdict(), verdict("sun tickets")]).toEqual(["allow", "refuse"]);
  });

  test("is not there twice, whatever its case, width or characters", async () => {
    await aTerm(lan, { words: "月亮门票", language: "zh" });
    const twice = await refusalOf(aTerm(lan, { words: "月亮門票", language: "zh" }));
    expect([twice.code, twice.fields]).toEqual(["conflict", { words: "termThere" }]);
    const { id } = await aTerm(lan);
    await aTerm(lan, { words: "sun tickets" });
    const same = await refusalOf(editTerm(lan, { id, ...aForm({ words: "SUN tickets" }) }));
    expect(same.fields).toEqual({ words: "termThere" });
    // what must stand near makes it another
    await aTerm(lan, { near: "cheap" });
  });

  test("holds to the end of its last day", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { id } = await aTerm(lan, { expiresAt: today });
    expect(verdict()).toBe("hold");
    const { expiresAt } = await db.term.findUniqueOrThrow({ where: { id } });
    expect(expiresAt?.getTime()).toBe(Date.parse(`${today}T00:00:00Z`) + 86_400_000);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const past = await refusalOf(aTerm(lan, { words: "sun tickets", expiresAt: yesterday }));
    expect(past.fields.expiresAt).toBe("termOver");
  });

  test("expires while it is in use, without anybody doing anything", async () => {
    const { id } = await aTerm(lan);
    await db.term.update({ where: { id }, data: { expiresAt: new Date(Date.now() + 2_500) } });
    await aTerm(lan, { words: "something else" });
    expect(verdict()).toBe("hold");
    await new Promise((resolve) => setTimeout(resolve, 2_550));
    expect(verdict()).toBe("allow");
  });

  test("needs a rule that is there", async () => {
    const refused = await refusalOf(aTerm(lan, { rule: "no-such-rule" }));
    expect(refused.fields).toEqual({ rule: "termRule" });
  });

  test("takes words of 2 to 60 characters, and up to 30 near ones, one a line or between commas", () => {
    const parsed = (cells: Record<string, unknown>) => termInput.safeParse({ ...base, ...cells }).success;
    const base = { rule: "drugs", action: "warn", language: "en", words: "ab", within: "24" };
    expect([parsed({ words: "ab" }), parsed({ words: "a" })]).toEqual([true, false]);
    expect([parsed({ words: "a".repeat(60) }), parsed({ words: "a".repeat(61) })]).toEqual([true, false]);
    const near = (count: number) => Array.from({ length: count }, (_, at) => `word ${at}`).join("\n");
    expect([parsed({ near: near(30) }), parsed({ near: near(31) })]).toEqual([true, false]);
    expect(aForm({ near: "cheap, free，便宜\nfor you" }).near).toEqual(["cheap", "free", "便宜", "for you"]);
  });
});

describe("a shipped term", () => {
  const text = "betway is great";

  test("can be switched off for one word, and is as it ships when that is undone", async () => {
    expect(verdict(text)).toBe("warn");
    await switchOff(lan, { termId: "gambling-house/betway" });
    expect([verdict(text), verdict("melbet is great")]).toEqual(["allow", "warn"]);
    await switchOn(lan, { termId: "gambling-house/betway" });
    expect(verdict(text)).toBe("warn");
  });

  test("can be given another action, whole, with one of its words going before", async () => {
    await switchTo("gambling-house", "refuse");
    await switchTo("gambling-house/melbet", "hold");
    expect([verdict(text), verdict("melbet is great")]).toEqual(["refuse", "hold"]);
  });

  test("goes back to what it was when the time is over", async () => {
    await switchTo("gambling-house", "allow", new Date().toISOString().slice(0, 10));
    expect(verdict(text)).toBe("allow");
    const until = new Date(Date.now() + 2_000);
    await db.termSwitch.update({ where: { termId: "gambling-house" }, data: { until } });
    await aTerm(lan);
    expect(verdict(text)).toBe("allow");
    await new Promise((resolve) => setTimeout(resolve, 2_050));
    expect(verdict(text)).toBe("warn");
  });

  test("has to be one: nothing is switched that does not ship", async () => {
    for (const termId of ["gambling", "gambling-house/no such word", "gambling-house/", "nonsense"])
      expect((await refusalOf(switchOff(lan, { termId }))).code).toBe("not_found");
    expect(await db.termSwitch.count()).toBe(0);
  });
});

describe("whoever changes the terms", () => {
  test("is a senior, a rules editor or an admin; reviewers may look", async () => {
    for (const role of ["senior", "rules_editor", "admin"] as const) {
      const person = await aPerson(`p_${role}`, [role]);
      expect(requireTermKeeper(person).id).toBe(person.id);
    }
    for (const role of ["reviewer", "language_reviewer"] as const) {
      const person = await aPerson(`p_${role}`, [role]);
      expect(requireTermReader(person).id).toBe(person.id);
      expect(() => requireTermKeeper(person)).toThrow("notFound");
    }
    expect(() => requireTermReader(null)).toThrow("notFound");
  });

  test("leaves a trace of each change, with the words beside it where they can be emptied", async () => {
    const { id } = await aTerm(lan);
    await editTerm(lan, { id, ...aForm({ action: "refuse" }) });
    await switchOff(lan, { termId: id });
    await switchOff(lan, { termId: id });
    await switchOn(lan, { termId: id });
    await switchOff(lan, { termId: "drugs-slang" });
    const rows = await db.audit.findMany({ orderBy: { seq: "asc" } });
    expect(rows.map(({ action, subjectId }) => [action, subjectId])).toEqual([
      ["term.added", id],
      ["term.changed", id],
      ["term.switched_off", id],
      ["term.switched_on", id],
      ["term.switched_off", "drugs-slang"],
    ]);
    expect(JSON.stringify(rows.map(({ before, after }) => [before, after]))).not.toContain("moon");
  });
});

describe("a change made in another process", () => {
  test("is taken up at the next look, and not before", async () => {
    const { id } = await aTerm(lan);
    await db.term.update({ where: { id }, data: { offAt: new Date() } });
    await refreshTerms();
    expect(verdict()).toBe("hold");
    await db.termRevision.update({ where: { id: 1 }, data: { number: { increment: 1 } } });
    await refreshTerms();
    expect(verdict()).toBe("allow");
  });

  test("is in force after a look that was asked for while another was under way", async () => {
    const looks = [refreshTerms(), addTerm(lan, aForm()).then(() => refreshTerms()), refreshTerms()];
    await Promise.all(looks);
    expect(verdict()).toBe("hold");
  });
});
