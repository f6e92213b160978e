import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { requireTermKeeper, type TermKeeper } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { compile, screenText, use } from "@/lib/screening/screen";
import { exportTerms } from "@/lib/terms/exporting";
import { importTerms, previewImport } from "@/lib/terms/importing";
import { fileLimits } from "@/lib/terms/limits";
import { aModerator } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { theRules } from "../moderation/support";
import { aTerm } from "./support";

let lan: TermKeeper;

beforeEach(async () => {
  await theRules();
  lan = requireTermKeeper(await aModerator("lan"));
});

afterAll(() => use(compile([])));

const head = "rule,action,language,words";
const file = (...lines: string[]) => [head, ...lines].join("\n");
const look = (text: string) => previewImport(lan, { text }, "en");
const takeIn = (text: string) => importTerms(lan, { text });
const refusedFile = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).fields.file;

async function exported(): Promise<string> {
  let text = "";
  for await (const piece of exportTerms(lan)) text += piece;
  return text;
}

describe("a file of terms", () => {
  test("is looked through first, which changes nothing, and then taken in", async () => {
    await aTerm(lan, { words: "sun tickets", action: "warn" });
    await aTerm(lan, { words: "star tickets" });
    const text = file(
      "scams-and-spam,hold,en,moon tickets",
      "scams-and-spam,refuse,en,sun tickets",
      "scams-and-spam,hold,en,Star  Tickets",
    );
    expect(await look(text)).toMatchObject({ added: 1, changed: 1, same: 1, wrong: 0, complaints: [] });
    expect(screenText("moon tickets").verdict).toBe("allow");
    expect(await takeIn(text)).toEqual({ added: 1, changed: 1 });
    expect(["moon", "sun", "star"].map((what) => screenText(`${what} tickets`).verdict)).toEqual([
      "hold",
      "refuse",
      "hold",
    ]);
    expect(await look(text)).toMatchObject({ added: 0, changed: 0, same: 3 });
  });

  test("is told by line what is wrong with it, and nothing of it is taken in", async () => {
    const text = file(
      "scams-and-spam,hold,en,moon tickets",
      "no-such-rule,hold,en,sun tickets",
      "scams-and-spam,delete,fr,x",
      "scams-and-spam,hold,en,Moon Tickets",
      "scams-and-spam,hold",
      '"scams-and-spam",hold,en,"two',
      'lines"',
    );
    const { complaints, wrong } = await look(text);
    expect(complaints.map(({ line, column }) => [line, column])).toEqual([
      [3, "rule"],
      [4, "action"],
      [4, "language"],
      [4, "words"],
      [5, "words"],
      [6, null],
    ]);
    expect(wrong).toBe(6);
    expect(complaints[0]?.words).toBe("There is no such rule.");
    const inChinese = await previewImport(lan, { text }, "zh");
    expect(inChinese.complaints[0]?.words).toBe("没有这条规则。");
    expect(await refusedFile(takeIn(text))).toBe("termFileWrong");
    expect([await db.term.count(), await db.audit.count()]).toEqual([0, 0]);
  });

  test("comes back as it went out, formulas made harmless, commas and quotation marks kept", async () => {
    await aTerm(lan, { words: "+v 领券", language: "zh", near: "=now\n@you", within: "40" });
    await aTerm(lan, { words: 'the "moon", cheap', expiresAt: "2999-01-01", sounds: "on" });
    const text = await exported();
    expect(text).toContain(",'+v 领券,'=now|@you,40,");
    expect(text).toContain('"the ""moon"", cheap"');
    const before = await db.term.findMany({ orderBy: { id: "asc" }, omit: { id: true, createdAt: true } });
    expect(await look(text)).toMatchObject({ added: 0, changed: 0, same: 2, wrong: 0 });
    await db.term.deleteMany();
    await takeIn(text);
    const after = await db.term.findMany({ orderBy: { words: "asc" }, omit: { id: true, createdAt: true } });
    expect(after).toEqual(before.toSorted((a, b) => (a.words < b.words ? -1 : 1)));
  });

  test("may say that a term is off, and bring it back on", async () => {
    const cells = "rule,action,language,words,off\nscams-and-spam,hold,en,moon tickets,";
    await takeIn(`${cells}yes`);
    expect(screenText("moon tickets").verdict).toBe("allow");
    expect(await takeIn(cells)).toEqual({ added: 0, changed: 1 });
    expect(screenText("moon tickets").verdict).toBe("hold");
  });

  test("holds 5,000 lines and no more", async () => {
    const lines = (count: number) =>
      file(...Array.from({ length: count }, (_, at) => `drugs,warn,en,word number ${at}`));
    expect(await look(lines(fileLimits.lines))).toMatchObject({ added: fileLimits.lines, wrong: 0 });
    expect(await refusedFile(look(lines(fileLimits.lines + 1)))).toBe("termFileLong");
  });

  test("holds 512 KB and no more, as a file and as pasted lines", async () => {
    const line = file("drugs,warn,en,moon");
    const text = line + "\n".repeat(fileLimits.bytes - line.length);
    expect(await look(text)).toMatchObject({ added: 1 });
    expect(await refusedFile(look(`${text}\n`))).toBe("termFileLarge");
    const sent = (bytes: string) => previewImport(lan, { text: "", file: new File([bytes], "t.csv") }, "en");
    expect(await sent(text)).toMatchObject({ added: 1 });
    expect(await refusedFile(sent(`${text}\n`))).toBe("termFileLarge");
  });

  test("has to be CSV in UTF-8 with the columns that are known", async () => {
    expect(await refusedFile(look(""))).toBe("termFileEmpty");
    expect(await refusedFile(look("words\nmoon"))).toBe("termFileColumns");
    expect(await refusedFile(look(`${head},colour\n`))).toBe("termFileColumns");
    expect(await refusedFile(look(`${head}\ndrugs,warn,en,"moon`))).toBe("termFileBroken");
    const gb = new File([new Uint8Array([0xd4, 0xc2, 0xc1, 0xc1])], "t.csv");
    expect(await refusedFile(previewImport(lan, { text: "", file: gb }, "en"))).toBe("termFileEncoding");
    expect(await look(`\ufeff${file("drugs,warn,en,moon")}`)).toMatchObject({ added: 1 });
  });

  test("leaves one trace, by the digest of the file", async () => {
    await takeIn(file("drugs,warn,en,moon"));
    const rows = await db.audit.findMany();
    expect(rows.map(({ action, after }) => [action, after])).toEqual([
      ["terms.imported", { added: 1, changed: 0 }],
    ]);
    expect(rows[0]?.subjectId).toMatch(/^[0-9a-f]{64}$/);
  });
});
