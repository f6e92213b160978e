import { beforeEach, expect, test } from "vitest";
import { db, sqlPool } from "@/lib/db";
import { askedFor } from "@/lib/search/asking";
import { findNotes } from "@/lib/search/finding";
import { mostCandidates, sourcesOf } from "@/lib/search/room";
import { noFilters } from "@/lib/search/rules";
import { marksOf, tokensOf } from "@/lib/search/tokens";
import { statementsOf } from "@/tests/bench/big/statements";
import { aChannel, aPerson } from "@/tests/support/cast";

const questionsOf = (typed: string, others: Parameters<typeof askedFor>[1] = []) =>
  askedFor(typed, others)?.questions ?? [];

beforeEach(async () => {
  await db.note.deleteMany();
});

/** Hot ones, each of which every question about "猫税" finds. */
async function notesAboutCatTax(count: number): Promise<void> {
  const [mei, { id: channelId }] = await Promise.all([aPerson(), aChannel()]);
  const note = { authorId: mei.id, channelId, title: "猫税", body: "", language: "zh" };
  await db.note.createMany({ data: Array.from({ length: count }, () => note) });
  const words = { title: "猫税", body: "", topics: ["猫税"], alts: [] };
  const tokens = [...tokensOf(words), ...marksOf({ number: 1, isCard: false, hot: true })];
  await db.$executeRaw`INSERT INTO search_notes (note_id, number, tokens, author_id, channel_id, language, is_card, published_at)
    SELECT id, row_number() OVER (ORDER BY id), array_to_tsvector(${tokens}::text[]), author_id, channel_id, 'zh', false, published_at
    FROM notes`;
  await db.$executeRaw`SELECT setval('search_notes_number_seq', ${count}::int)`;
}

type Step = { "Subplan Name"?: string; "Actual Rows": number; Plans?: Step[] };

const stepsOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

test("what is ranked for a page stays within two thousand, however many questions find the same notes", async () => {
  // as many as are read whole: one more, and the narrower question is asked by itself
  await notesAboutCatTax(699);
  const questions = questionsOf("猫税");
  const { answer, statements } = await statementsOf(() => findNotes(null, { questions, filters: noFilters }));
  expect(answer.rows).toHaveLength(24);
  const { text = "", values = [] } = statements.find((each) => each.text.includes("candidates")) ?? {};
  const { rows } = await sqlPool().query<{ "QUERY PLAN": [{ Plan: Step }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
    values,
  );
  const ranked = stepsOf(rows[0]!["QUERY PLAN"][0].Plan).find(
    (step) => step["Subplan Name"] === "CTE candidates",
  );
  expect(ranked?.["Actual Rows"]).toBeGreaterThan(699);
  expect(ranked?.["Actual Rows"]).toBeLessThanOrEqual(mostCandidates);
});

test("many questions share the room there is", () => {
  const others = ["猫税", "猫咪", "铲屎官"].map((via) => ({ text: `${via} today`, via }));
  const sources = sourcesOf({ questions: questionsOf("maoshui today", others), filters: noFilters }, null);
  const room = sources.reduce((sum, { newest, hottest }) => sum + newest + hottest, 0);
  expect(sources.length).toBeGreaterThan(8);
  expect(room).toBeLessThanOrEqual(mostCandidates);
});

test("two translations by the same words are each looked for in their own place", () => {
  const others = [
    { text: "猫税 and kitty tax", via: "猫税" },
    { text: "cat tax and 猫税", via: "猫税" },
  ];
  const questions = questionsOf("cat tax and kitty tax", others);
  const sources = sourcesOf({ questions, filters: noFilters }, null);
  for (const [at, { kind }] of questions.entries())
    if (kind === "named") expect(sources[at]?.wider).toBe(at + 2);
});

test("a question is parted into its rarest token and what else it asks for, so that the index can leap between them", () => {
  const shares = { listed: new Map([["orange", 0.02]]), least: 0.01 };
  const [phrase, named, anywhere] = sourcesOf(
    { questions: questionsOf("orange cat 猫税"), filters: noFilters },
    shares,
  );
  expect(anywhere).toMatchObject({ rarest: "('cat')", rest: "('猫税' & 'orange')" });
  expect(named).toMatchObject({ rarest: "('^orange')", rest: "('^cat' & '^猫税')" });
  // of several ways to be answered no token is in all
  expect(phrase).toMatchObject({ rarest: phrase?.query, rest: phrase?.query });
});

test("what must not be in an answer is asked with the rest", () => {
  const [translated] = sourcesOf(
    { questions: questionsOf("cat", [{ text: "猫咪", via: "猫咪" }]), filters: noFilters },
    null,
  ).filter(({ via }) => via);
  expect(translated).toMatchObject({ rarest: "('^猫咪')", rest: "('^猫咪') & !('cat')" });
});
