import { beforeEach, describe, expect, test } from "vitest";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { letterFor } from "@/lib/moderation/letters";
import { maySeeWithheld } from "@/lib/moderation/pictures";
import { Refusal } from "@/lib/refusal";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aJudgement, anAppeal, aReport, theRules } from "./support";

beforeEach(theRules);

/** Everybody who may knock at a door of moderation. */
async function theCast() {
  const [owner, reporter, stranger] = [
    await aPerson("owner"),
    await aPerson("reporter"),
    await aPerson("stranger"),
  ];
  const note = await aNote({ by: owner });
  const suspended = { ...(await aModerator("suspended")), suspendedUntil: new Date(Date.now() + 86_400_000) };
  const decider = await aModerator("decider");
  const moderator = await aModerator("moderator");
  const admin = await aPerson("admin", ["admin"]);
  const people = { "signed out": null, stranger, owner, reporter, suspended, decider, moderator, admin };
  const { caseId } = await aReport(reporter, { kind: "note", id: note.id });
  return { people: people as Record<string, Anyone>, note, caseId, decider, owner };
}

type Matrix = Record<string, "yes" | Refusal["code"]>;

async function answersOf(
  people: Record<string, Anyone>,
  matrix: Matrix,
  knock: (viewer: Anyone) => Promise<unknown>,
) {
  const answers: Matrix = {};
  for (const name of Object.keys(matrix)) {
    answers[name] = await knock(people[name] ?? null).then(
      () => "yes" as const,
      (error) => (error instanceof Refusal ? error.code : Promise.reject(error)),
    );
  }
  return answers;
}

describe("the door", () => {
  test("to report is open to everybody signed in who may write, but its author", async () => {
    const { people, note } = await theCast();
    const matrix: Matrix = {
      "signed out": "unauthenticated",
      stranger: "yes",
      owner: "invalid",
      reporter: "yes",
      suspended: "forbidden",
      moderator: "yes",
      admin: "yes",
    };
    expect(
      await answersOf(people, matrix, (viewer) => aReport(viewer, { kind: "note", id: note.id })),
    ).toEqual(matrix);
  });

  test("to decide is not there for anybody but a moderator who is not party", async () => {
    const { people, caseId } = await theCast();
    const matrix: Matrix = {
      "signed out": "not_found",
      stranger: "not_found",
      owner: "not_found",
      reporter: "not_found",
      suspended: "not_found",
      moderator: "yes",
      admin: "conflict",
    };
    // the person comes from the matrix; decide() is handed what requireModerator makes of them
    const knock = (viewer: Anyone) => Promise.resolve().then(() => aDecision(viewer as never, caseId));
    expect(await answersOf(people, matrix, knock)).toEqual(matrix);
  });

  test("to appeal is there for the person concerned and for who reported it", async () => {
    const { people, caseId, decider } = await theCast();
    const { decisionId } = await aDecision(decider, caseId);
    const matrix: Matrix = {
      "signed out": "unauthenticated",
      stranger: "not_found",
      reporter: "yes",
      suspended: "not_found",
      decider: "not_found",
      moderator: "not_found",
      admin: "not_found",
      owner: "yes",
    };
    expect(await answersOf(people, matrix, (viewer) => anAppeal(viewer, decisionId))).toEqual(matrix);
  });

  test("to judge is not there for anybody but another moderator", async () => {
    const { people, caseId, decider, owner } = await theCast();
    const { decisionId } = await aDecision(decider, caseId);
    const { appealId } = await anAppeal(owner, decisionId);
    const matrix: Matrix = {
      "signed out": "not_found",
      stranger: "not_found",
      owner: "not_found",
      reporter: "not_found",
      suspended: "not_found",
      decider: "forbidden",
      admin: "yes",
      moderator: "conflict",
    };
    const knock = (viewer: Anyone) => Promise.resolve().then(() => aJudgement(viewer, appealId));
    expect(await answersOf(people, matrix, knock)).toEqual(matrix);
  });
});

describe("a language reviewer", () => {
  /** A note that was taken down: its letter, and the file of its picture. */
  async function takenDown(language: "zh" | "en", by?: Viewer) {
    const note = await aNote({ by: by ?? (await aPerson()) });
    await db.note.update({ where: { id: note.id }, data: { language } });
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
    const { decisionId } = await aDecision(await aModerator(), caseId);
    const { media } = await db.noteImage.findFirstOrThrow({
      where: { noteId: note.id },
      select: { media: { select: { smallKey: true } } },
    });
    return { decisionId, key: media.smallKey };
  }

  async function reviewing(...languages: string[]) {
    const bo = await aPerson(undefined, ["language_reviewer"]);
    await db.staffRole.updateMany({ where: { accountId: bo.id }, data: { languages } });
    return bo;
  }

  test("reads letters and sees withheld pictures in their languages alone", async () => {
    const [chinese, english] = [await takenDown("zh"), await takenDown("en")];
    const may = async (who: Viewer, { decisionId, key }: typeof chinese) => [
      (await letterFor(who, decisionId, "en")) !== null,
      await maySeeWithheld(who, key),
    ];
    const bo = await reviewing("zh");
    expect(await may(bo, chinese)).toEqual([true, true]);
    expect(await may(bo, english)).toEqual([false, false]);
    expect(await may(await reviewing("zh", "en"), english)).toEqual([true, true]);
    expect(await may(await aPerson("rui", ["reviewer"]), english)).toEqual([true, true]);
  });

  test("sees a picture in another language when it is of a case of theirs, too", async () => {
    const [chinese, english] = [await takenDown("zh"), await takenDown("en")];
    const bo = await reviewing("zh");
    const { caseId } = await db.decision.findUniqueOrThrow({ where: { id: chinese.decisionId } });
    const { id: mediaId } = await db.media.findFirstOrThrow({ where: { smallKey: english.key } });
    await db.casePicture.create({ data: { caseId, mediaId } });
    expect(await maySeeWithheld(bo, english.key)).toBe(true);
  });

  test("reads their own letter in any language", async () => {
    const bo = await reviewing("zh");
    const { decisionId } = await takenDown("en", bo);
    expect(await letterFor(bo, decisionId, "en")).not.toBeNull();
  });
});

describe("who keeps order, but has no second factor yet", () => {
  test("reads nobody else's letter and sees no picture that was taken away", async () => {
    const [mei, wen] = [await aPerson("mei"), await aModerator("wen")];
    const note = await aNote({ by: mei });
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
    const { decisionId } = await aDecision(wen, caseId);
    const { media } = await db.noteImage.findFirstOrThrow({
      where: { noteId: note.id },
      select: { media: { select: { smallKey: true } } },
    });
    expect(await letterFor(wen, decisionId, "en")).not.toBeNull();
    expect(await maySeeWithheld(wen, media.smallKey)).toBe(true);
    const passwordOnly = { ...wen, secondFactor: false };
    expect(await letterFor(passwordOnly, decisionId, "en")).toBeNull();
    expect(await maySeeWithheld(passwordOnly, media.smallKey)).toBe(false);
  });
});
