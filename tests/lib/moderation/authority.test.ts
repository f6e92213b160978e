import { beforeEach, describe, expect, test } from "vitest";
import type { Anyone } from "@/lib/accounts/viewer";
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
