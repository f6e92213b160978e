import { beforeEach, describe, expect, test } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { commentsOf } from "@/lib/comments/queries";
import { db } from "@/lib/db";
import { authorIds, exploreIds, latestIds } from "@/lib/feed/explore";
import { followingIds } from "@/lib/feed/following";
import { refreshScores } from "@/lib/feed/scores";
import { topicIds } from "@/lib/feed/topics";
import { appealFor, waitingAppeals } from "@/lib/moderation/appeals-view";
import { caseFor } from "@/lib/moderation/case-view";
import { letterFor } from "@/lib/moderation/letters";
import { myReport, myReports } from "@/lib/moderation/my-reports";
import { standingOf } from "@/lib/moderation/standing";
import { dressCards } from "@/lib/notes/cards";
import { settleCounts } from "@/lib/notes/counting";
import { noteView } from "@/lib/notes/queries";
import { deliver } from "@/lib/worker/deliver";
import { settlePerson } from "@/lib/worker/settling";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aComment, aModerator, aNote, aPerson, aPicture } from "../../support/cast";
import { aDecision, aJudgement, anAppeal, aReport, theRules } from "./support";

beforeEach(theRules);

/** Everything that the worker has to do because of what happened. */
async function theWorkerCatchesUp(author: Viewer) {
  const events = await db.event.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of events) await deliver(subscriptions, id);
  await settlePerson(author.id);
  await refreshScores(new Date());
}

async function aLivelyNote() {
  const [ana, mei, fan] = [await aPerson("ana"), await aPerson("mei"), await aPerson("fan")];
  const tag = await db.hashtag.create({ data: { key: "cat", name: "cat" } });
  const notes = [];
  for (const at of [1, 2, 3]) {
    const note = await aNote({
      by: ana,
      title: `猫 ${at}`,
      publishedAt: new Date(Date.now() - at * 3_600_000),
    });
    await db.noteHashtag.create({
      data: { noteId: note.id, hashtagId: tag.id, publishedAt: note.publishedAt },
    });
    const counts = { likeCount: 1, collectCount: 1, commentCount: 2 };
    await db.note.update({ where: { id: note.id }, data: counts });
    await db.$transaction((tx) => settleCounts(tx, note.id));
    notes.push(note);
  }
  const note = notes[1]!;
  await db.noteImage.create({
    data: { noteId: note.id, position: 1, mediaId: (await aPicture(ana)).id, alt: "汤圆" },
  });
  await db.like.create({ data: { noteId: note.id, accountId: mei.id } });
  await db.follow.create({ data: { followerId: fan.id, followeeId: ana.id } });
  for (const body of ["好可爱", "多大了"]) await aComment({ by: mei, on: note, body });
  await theWorkerCatchesUp(ana);
  return { ana, mei, fan, note };
}

/** All that there is of it, and every place where it stands. The score is what time makes of it, so its place is looked at. */
async function everything({ ana, fan, note }: Awaited<ReturnType<typeof aLivelyNote>>) {
  const row = await db.note.findUniqueOrThrow({
    where: { id: note.id },
    omit: { score: true },
    include: {
      images: { orderBy: { position: "asc" } },
      hashtags: { omit: { score: true }, include: { hashtag: true } },
      comments: { orderBy: { id: "asc" } },
      likes: true,
      takedown: true,
      hold: true,
      restrictions: true,
      author: { omit: { locale: true } },
    },
  });
  const { points, inForce } = await standingOf(ana, "en");
  const search =
    await db.$queryRaw`SELECT note_id, tokens::text, published_at FROM search_notes WHERE note_id = ${note.id}::uuid`;
  return {
    row,
    search,
    points,
    inForce,
    page: await noteView(null, note.id),
    card: await dressCards([note.id]),
    comments: await commentsOf(null, note.id, { sort: "new" }),
    feeds: [
      await exploreIds(null),
      await latestIds(null),
      await authorIds(null, "ana"),
      await followingIds(fan),
      await topicIds(null, "cat", { sort: "hot" }),
      await topicIds(null, "cat", { sort: "new" }),
    ].map(({ ids }) => ids),
  };
}

describe("granting an author's appeal gives everything back, byte for byte", () => {
  const measures = [
    { action: "label" },
    { action: "blur" },
    { action: "limit_reach" },
    { action: "hide", lastsDays: 3 },
    { action: "take_down" },
    { action: "hide", part: "image", imageNumber: 2 },
    { action: "mute", takeDownToo: true },
    { action: "suspend", takeDownToo: true },
    { action: "ban", takeDownToo: true },
  ] as const;

  test.each(measures)("after $action ($part)", async (measure) => {
    const lively = await aLivelyNote();
    const { ana, mei, note } = lively;
    const before = await everything(lively);
    const { caseId } = await aReport(mei, { kind: "note", id: note.id });
    const { decisionId } = await aDecision(await aModerator(), caseId, measure);
    await theWorkerCatchesUp(ana);
    expect(await everything(lively)).not.toEqual(before);
    const { appealId } = await anAppeal(ana, decisionId);
    await aJudgement(await aModerator(), appealId);
    await theWorkerCatchesUp(ana);
    expect(await everything(lively)).toEqual(before);
  });
});

describe("a reporter who doubts an outcome", () => {
  async function aDismissal() {
    const [ana, mei, wen] = [await aPerson("ana"), await aPerson("mei"), await aModerator("wen")];
    const note = await aNote({ by: ana });
    const { caseId } = await aReport(mei, { kind: "note", id: note.id });
    const { decisionId } = await aDecision(wen, caseId, { action: "dismiss", reason: "" });
    return { ana, mei, wen, note, caseId, decisionId };
  }

  test("is heard once, by somebody else, and the author learns nothing of it", async () => {
    const { ana, mei, wen, decisionId } = await aDismissal();
    const { appealId } = await anAppeal(mei, decisionId, "It does promise money.");
    await expect(anAppeal(mei, decisionId)).rejects.toMatchObject({ messageKey: "appealedAlready" });
    await expect(anAppeal(ana, decisionId)).rejects.toMatchObject({ code: "not_found" });
    await expect(aJudgement(wen, appealId)).rejects.toMatchObject({ messageKey: "judgeOwnDecision" });
    const ravi = await aModerator("ravi");
    expect(await waitingAppeals(requireModerator(ravi), "en")).toMatchObject([
      { party: "reporter", words: "It does promise money." },
    ]);
    expect(await letterFor(ana, decisionId, "en")).toBeNull();
  });

  test("and is right: the case is open again, for neither of the two who said no, with both decisions beside", async () => {
    const { mei, wen, note, decisionId, caseId } = await aDismissal();
    const { appealId } = await anAppeal(mei, decisionId);
    const ravi = await aModerator("ravi");
    await aJudgement(ravi, appealId, "granted");
    const again = await db.case.findFirstOrThrow({ where: { appealId } });
    expect(again).toMatchObject({ noteId: note.id, decidedAt: null, reportCount: 1 });
    expect(again.id).not.toBe(caseId);
    await expect(aDecision(wen, again.id)).rejects.toMatchObject({ messageKey: "decideAgain" });
    const lin = await aModerator("lin");
    expect(await caseFor(requireModerator(lin), again.id, "en")).toMatchObject({ barred: null });
    await aDecision(lin, again.id);
    expect(await noteView(null, note.id)).toBeNull();
    const reports = await myReports(mei, undefined, "en");
    expect(reports.rows.map(({ outcome }) => outcome?.action)).toEqual(["take_down", "dismiss"]);
    expect(reports.rows[1]?.appeal).toMatchObject({ appeal: { outcome: "granted" }, mayAppeal: false });
  });

  test("the first decision stands beside the second: whole on the desk, as it was told to the reporter, bare to the author", async () => {
    const [ana, mei, wen, ravi, lin, tom] = [
      await aPerson("ana"),
      await aPerson("mei"),
      await aModerator("wen"),
      await aModerator("ravi"),
      await aModerator("lin"),
      await aPerson("tom"),
    ];
    const note = await aNote({ by: ana });
    const { caseId, reportId } = await aReport(mei, { kind: "note", id: note.id }, "betting");
    const { decisionId } = await aDecision(wen, caseId, {
      action: "dismiss",
      ruleId: "betting",
      reason: "Mei, it is a joke.",
    });
    const { appealId } = await anAppeal(mei, decisionId, "It is no joke.");
    const atAppeal = await appealFor(requireModerator(ravi), appealId, "en");
    expect(atAppeal).toMatchObject({
      told: false,
      original: {
        action: "dismiss",
        by: "wen",
        reason: "Mei, it is a joke.",
        rule: { id: "betting", number: "3.1", version: 1 },
      },
    });
    await aJudgement(ravi, appealId, "granted");
    const again = await db.case.findFirstOrThrow({ where: { appealId } });
    const later = await aReport(tom, { kind: "note", id: note.id });

    const doubt = { words: "It is no joke.", judge: "ravi", reason: "It was the news." };
    const first = {
      decisionId,
      action: "dismiss",
      rule: { id: "betting", number: "3.1", version: 1 },
      at: expect.any(String),
    };
    const whole = { ...first, by: "wen", reason: "Mei, it is a joke.", doubt };
    expect((await caseFor(requireModerator(lin), again.id, "en"))?.original).toMatchObject(whole);

    const { decisionId: second } = await aDecision(lin, again.id);
    expect((await letterFor(lin, second, "en"))?.original).toMatchObject(whole);
    expect((await letterFor(ana, second, "en"))?.original).toMatchObject({
      ...first,
      by: null,
      reason: "",
      doubt: null,
    });
    const [, told] = (await myReports(mei, undefined, "en")).rows;
    expect(told).toMatchObject({ id: reportId, original: null, again: expect.any(String) });
    const followed = await myReport(mei, told!.again!, "en");
    expect(followed).toMatchObject({
      outcome: { action: "take_down", rule: { number: "3", version: 1 } },
      original: { ...first, by: null, reason: "Mei, it is a joke.", doubt: null },
    });
    expect(await myReport(tom, later.reportId, "en")).toMatchObject({ original: null, again: null });
  });

  test("and is not: the outcome stays, with the reason", async () => {
    const { mei, decisionId } = await aDismissal();
    const { appealId } = await anAppeal(mei, decisionId);
    await aJudgement(await aModerator(), appealId, "refused");
    expect(await db.case.count()).toBe(1);
    const [report] = (await myReports(mei, undefined, "en")).rows;
    expect(report?.appeal?.appeal).toMatchObject({ outcome: "refused", reason: "It was the news." });
  });

  test("a newer report has opened the thing already: the two are one case", async () => {
    const { mei, note, decisionId } = await aDismissal();
    const newer = await aReport(await aPerson("tom"), { kind: "note", id: note.id });
    const { appealId } = await anAppeal(mei, decisionId);
    await aJudgement(await aModerator(), appealId, "granted");
    expect(await db.case.findUniqueOrThrow({ where: { id: newer.caseId } })).toMatchObject({
      appealId,
      reportCount: 2,
      decidedAt: null,
    });
  });

  test("after six months it is over, for reporters too", async () => {
    const { mei, decisionId } = await aDismissal();
    const createdAt = new Date(Date.now() - 190 * 86_400_000);
    await db.decision.update({ where: { id: decisionId }, data: { createdAt } });
    await expect(anAppeal(mei, decisionId)).rejects.toMatchObject({ messageKey: "appealTooLate" });
  });

  test("both may appeal against the same decision, each once", async () => {
    const [ana, mei, wen] = [await aPerson("ana"), await aPerson("mei"), await aModerator("wen")];
    const note = await aNote({ by: ana });
    const { caseId } = await aReport(mei, { kind: "note", id: note.id });
    const { decisionId } = await aDecision(wen, caseId, { action: "label" });
    await anAppeal(ana, decisionId);
    await anAppeal(mei, decisionId);
    expect(await db.appeal.groupBy({ by: ["party"], _count: true, orderBy: { party: "asc" } })).toMatchObject(
      [
        { party: "author", _count: 1 },
        { party: "reporter", _count: 1 },
      ],
    );
    expect((await letterFor(ana, decisionId, "en"))?.appeal?.words).toBe("I was quoting the news.");
  });
});
