import fc from "fast-check";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { openSession, viewerOf } from "@/lib/auth/sessions";
import { deleteComment } from "@/lib/comments/commands";
import { commentsOf } from "@/lib/comments/queries";
import { db } from "@/lib/db";
import { exploreIds } from "@/lib/feed/explore";
import { bannersOf } from "@/lib/moderation/banners";
import { endDue } from "@/lib/moderation/expiring";
import { measures } from "@/lib/moderation/ladder";
import { letterFor } from "@/lib/moderation/letters";
import type { Subject } from "@/lib/moderation/limits";
import { decideInput } from "@/lib/moderation/schema";
import { settleCounts } from "@/lib/notes/counting";
import { deleteNote } from "@/lib/notes/deletion";
import { edit } from "@/lib/notes/editing";
import { noteToEdit } from "@/lib/notes/own";
import { noteView } from "@/lib/notes/queries";
import { editInput } from "@/lib/notes/schema";
import { Refusal } from "@/lib/refusal";
import { settlePerson } from "@/lib/worker/settling";
import { aComment, aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aFinding, aJudgement, anAppeal, aReport, theRules } from "./support";

/**
 * Whatever people, moderators and time do, in whatever order: what can be seen, what is counted, what counts against somebody,
 * what was written to whom and what was put on record say the same.
 */

type World = Awaited<ReturnType<typeof aWorld>>;

async function aWorld() {
  const [ana, rude, mei, tom] = [await aPerson(), await aPerson(), await aPerson(), await aPerson()];
  const moderators = [await aModerator(), await aModerator(), await aModerator()];
  const note = await aNote({ by: ana });
  const comment = await aComment({ by: rude, on: note });
  await db.note.update({ where: { id: note.id }, data: { commentCount: 1 } });
  await db.$transaction((tx) => settleCounts(tx, note.id));
  const subjects: Subject[] = [
    { kind: "note", id: note.id },
    { kind: "comment", id: comment.id },
    { kind: "account", id: ana.id },
    { kind: "account", id: rude.id },
  ];
  const tokens = new Map([[ana.id, await openSession(ana.id, "test")]]);
  return { ana, rude, reporters: [mei, tom], moderators, note, comment, subjects, tokens };
}

const small = fc.nat({ max: 5 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("report" as const), who: small, what: small }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant("decide" as const),
      who: small,
      what: small,
      action: fc.constantFrom(...measures),
      part: fc.constantFrom("whole", "whole", "whole", "image", "name", "bio"),
      lastsDays: fc.constantFrom("", "1", "30"),
      too: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("expire" as const), days: fc.constantFrom(2, 40) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("appeal" as const),
      who: small,
      what: small,
      author: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("judge" as const),
      who: small,
      what: small,
      outcome: fc.constantFrom("granted" as const, "refused" as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("classify" as const),
      action: fc.constantFrom("hold" as const, "blur" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("edit" as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("delete" as const), what: small }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const at = <Value>(list: readonly Value[], index: number) => list[index % list.length];

const casesOf = ({ ana, rude }: World) => ({ respondentId: { in: [ana.id, rude.id] } });

async function take(world: World, step: Step): Promise<void> {
  if (step.does === "report") {
    await aReport(at(world.reporters, step.who)!, at(world.subjects, step.what)!);
  } else if (step.does === "decide") {
    const open = await db.case.findMany({
      where: { ...casesOf(world), decidedAt: null },
      orderBy: { id: "asc" },
    });
    const found = at(open, step.what);
    if (!found) return;
    const { action, part, lastsDays, too } = step;
    const wish = {
      action,
      part,
      lastsDays,
      takeDownToo: too,
      imageNumber: part === "image" ? 1 : "",
      days: "1",
    };
    const given = { caseId: found.id, ruleId: "gambling", reason: "Because.", ...wish };
    await aDecision(at(world.moderators, step.who)!, found.id, decideInput.parse(given));
  } else if (step.does === "expire") {
    await pass(world, step.days);
  } else if (step.does === "appeal") {
    const decisions = await db.decision.findMany({ where: casesOf(world), orderBy: { id: "asc" } });
    const found = at(decisions, step.what);
    if (!found) return;
    const author = found.respondentId === world.ana.id ? world.ana : world.rude;
    await anAppeal(step.author ? author : at(world.reporters, step.who)!, found.id);
  } else if (step.does === "judge") {
    const appeals = await db.appeal.findMany({
      where: { decision: casesOf(world), decidedAt: null },
      orderBy: { id: "asc" },
    });
    const found = at(appeals, step.what);
    if (found) await aJudgement(at(world.moderators, step.who)!, found.id, step.outcome);
  } else if (step.does === "classify") {
    await aFinding(world.note.id, { action: step.action, ruleId: "gambling", imageNumber: 1 });
  } else if (step.does === "edit") {
    await rename(world);
  } else if (step.what % 2 === 0) {
    await deleteNote(world.ana, { noteId: world.note.id });
  } else {
    await deleteComment(world.rude, { id: world.comment.id });
  }
}

/** Everything ends so many days earlier, and the job comes round. */
async function pass({ note, comment, ana, rude }: World, days: number): Promise<void> {
  const ids = [note.id, comment.id, ana.id, rude.id];
  const span = `${days} days`;
  await db.$executeRaw`UPDATE restrictions SET until = until - ${span}::interval
    WHERE note_id = ANY(${ids}::uuid[]) OR comment_id = ANY(${ids}::uuid[]) OR account_id = ANY(${ids}::uuid[])`;
  await db.$executeRaw`UPDATE takedowns SET until = until - ${span}::interval
    WHERE note_id = ANY(${ids}::uuid[]) OR comment_id = ANY(${ids}::uuid[])`;
  await db.$executeRaw`UPDATE notes SET limited_until = limited_until - ${span}::interval
    WHERE id = ${note.id}::uuid AND limited_until < '9000-01-01'`;
  await endDue(new Date());
}

async function rename({ ana, note, tokens }: World): Promise<void> {
  const viewer = (await viewerOf(tokens.get(ana.id))) as Viewer; // a session of hers
  const now = await noteToEdit(viewer, note.id);
  if (!now) return;
  const { title, body, channel, visibility, revision: from } = now;
  const pictures = now.pictures.map(({ id, alt }) => ({ mediaId: id, alt }));
  const words = { title: title === "猫" ? "猫猫" : "猫", body, channel, visibility, from, pictures };
  await edit(viewer, editInput.parse({ noteId: note.id, requestId: crypto.randomUUID(), ...words }));
}

async function agree(world: World): Promise<void> {
  const { ana, note, comment } = world;
  await settlePerson(ana.id);
  await settlePerson(world.rude.id);
  const now = new Date();
  const row = await db.note.findUniqueOrThrow({
    where: { id: note.id },
    include: { restrictions: true, takedown: true, hold: true, author: { include: { suspensions: true } } },
  });
  const hiding = row.restrictions.filter(
    ({ action, part }) => part === "whole" && (action === "hide" || action === "take_down"),
  );
  const active = ({ until }: { until: Date | null }) => until === null || until > now;
  const banned = row.author.suspensions.some(({ endless }) => endless);
  const readable = !row.deletedAt && !row.hold && !hiding.some(active) && !banned;
  if (row.hold && !row.deletedAt) await waits(world);

  // what can be seen
  expect((await noteView(null, note.id)) !== null, "visible").toBe(readable);
  const limited = row.restrictions.some((each) => each.action === "limit_reach" && active(each));
  const explored = (await exploreIds(null, { limit: 200 })).ids.includes(note.id);
  expect(explored, "explored").toBe(readable && !limited);
  expect(row.takedown !== null, "takedown").toBe(hiding.length > 0);

  // what is counted
  expect(row.counted, "counted").toBe(readable);
  expect(row.author.noteCount).toBe(readable ? 1 : 0);
  const said = await db.comment.findUniqueOrThrow({
    where: { id: comment.id },
    include: { takedown: true, restrictions: true, author: { include: { suspensions: true } } },
  });
  const stands = !said.deletedAt && !said.takedown && !said.author.suspensions.some(({ endless }) => endless);
  expect(row.commentCount, "comments").toBe(stands ? 1 : 0);
  expect(said.counted, "comment counted").toBe(stands);
  const talk = await commentsOf(null, note.id, { sort: "new" });
  if (readable) expect(talk?.comments.length, "comments read").toBe(stands ? 1 : 0);
  expect(said.takedown !== null).toBe(
    said.restrictions.some(({ action }) => action === "hide" || action === "take_down"),
  );

  await statementsAgree(world);
}

/** What waits has a reason that its author reads, and an open case. */
async function waits({ ana, note }: World): Promise<void> {
  expect(await bannersOf(ana, note.id, "en")).toContainEqual({
    state: "held",
    found: null,
    resembles: null,
    classified: expect.objectContaining({ rule: expect.objectContaining({ id: "gambling", version: 1 }) }),
  });
  expect(await db.case.count({ where: { noteId: note.id, subjectKind: "note", decidedAt: null } })).toBe(1);
}

async function statementsAgree(world: World): Promise<void> {
  const { severity } = await db.rule.findUniqueOrThrow({ where: { id: "gambling" } });
  const decisions = await db.decision.findMany({
    where: casesOf(world),
    include: {
      ...{ strike: true, restrictions: true, suspension: true, appeals: true, takedown: true },
      case: { select: { origin: true } },
    },
  });
  for (const decision of decisions) {
    const { action, strike, appeals, restrictions, suspension, takedown } = decision;
    const undone = appeals.some(({ party, outcome }) => party === "author" && outcome === "granted");
    const person = decision.respondentId === world.ana.id ? world.ana : world.rude;
    const letter = await letterFor(person, decision.id, "en");
    if (action === "dismiss") {
      expect([strike, suspension, takedown, restrictions.length]).toEqual([null, null, null, 0]);
      // that somebody reported them is not told; that their note waited, they knew
      expect(letter !== null).toBe(decision.case.origin === "classifier");
      continue;
    }
    const byItself = decision.moderatorId === null;
    if (byItself) expect([action, strike, suspension, takedown]).toEqual(["blur", null, null, null]);
    // a statement for each, with its ground and its end
    expect(letter).toMatchObject({
      action,
      reason: byItself ? expect.stringContaining("picture 1") : "Because.",
      automatedDecision: byItself,
      rule: { id: "gambling", version: 1 },
      until: decision.endsAt?.toISOString() ?? null,
    });
    // what counts
    expect(strike?.points ?? 0).toBe(action === "label" || byItself ? 0 : severity);
    if (strike) expect(strike.revokedAt !== null, "revoked").toBe(undone);
    if (undone) expect([suspension, takedown, restrictions.length]).toEqual([null, null, 0]);
  }
  // on record
  const caseIds = decisions.map(({ caseId }) => caseId);
  const decided = await db.audit.count({ where: { action: "case.decided", subjectId: { in: caseIds } } });
  expect(decided, "decisions on record").toBe(decisions.length);
  const ids = decisions.map(({ id }) => id);
  const judged = decisions.flatMap(({ appeals }) => appeals).filter(({ decidedAt }) => decidedAt);
  const record = (action: string) => db.audit.count({ where: { action, subjectId: { in: ids } } });
  expect(await record("appeal.decided")).toBe(judged.length);
  expect(await record("appeal.filed")).toBe(decisions.flatMap(({ appeals }) => appeals).length);
  for (const { judgeId, decisionId } of judged) {
    expect(judgeId).not.toBe(decisions.find(({ id }) => id === decisionId)?.moderatorId);
  }
  const open = await db.case.groupBy({
    by: ["subjectKind", "respondentId"],
    where: { ...casesOf(world), decidedAt: null },
    _count: true,
  });
  expect(open.every(({ _count }) => _count === 1)).toBe(true);
}

test("visibility, counters, strikes, statements and record agree after whatever happens", {
  timeout: 300_000,
}, async () => {
  await theRules();
  const told = { report: 0, decide: 0, expire: 0, appeal: 0, judge: 0, classify: 0, edit: 0, delete: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      const world = await aWorld();
      // something to begin with, so that few sequences are about nothing
      await take(world, { does: "report", who: 0, what: 0 });
      for (const each of steps) {
        try {
          await take(world, each);
          told[each.does] += 1;
        } catch (error) {
          // a no is an answer, too; what it left behind is looked at all the same
          if (!(error instanceof Refusal)) throw error;
        }
        await agree(world);
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 8) },
  );
  expect(told.decide).toBeGreaterThan(0);
});
