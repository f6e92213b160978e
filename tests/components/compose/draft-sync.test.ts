import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Answer, createDraftSync, type Newer, type Standing } from "@/components/compose/draft-sync";
import { blankState, type DraftState } from "@/lib/drafts/rules";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const says = (body: string, title = ""): DraftState => ({
  ...blankState,
  content: { ...blankState.content, title, body },
});
const saved = (revision: number): Answer => ({ kind: "saved", revision, gone: [] });
const newer = (revision: number, state: DraftState): Answer => ({
  kind: "newer",
  theirs: { revision, state, draft: {} as Newer["draft"] },
});

/** A server that answers as told, and what it was sent. */
function aServer(...answers: (Answer | Promise<Answer>)[]) {
  const sent: [string, number][] = [];
  const stands: Standing[] = [];
  const merges: DraftState[] = [];
  const sync = createDraftSync({
    base: null,
    put: async ({ content }, revision) => {
      sent.push([content.body, revision]);
      return answers.shift() ?? { kind: "unreachable" };
    },
    report: (standing) => stands.push(standing),
    onMerged: (merged) => merges.push(merged),
    onGone: () => {},
    onBase: () => {},
  });
  return { sync, sent, stands, merges, stand: () => stands.at(-1)?.kind };
}

const aWhile = (milliseconds = 1_000) => vi.advanceTimersByTimeAsync(milliseconds);

it("saves a moment after the last key, and each save goes on from the one before", async () => {
  const { sync, sent, stand } = aServer(saved(1), saved(2));
  for (const body of ["a", "ab", "abc"]) sync.change(says(body));
  expect(stand()).toBe("saving");
  await aWhile();
  expect(stand()).toBe("saved");
  sync.change(says("abcd"));
  await aWhile();
  expect(sent).toEqual([
    ["abc", 0],
    ["abcd", 1],
  ]);
});

it("says saved only of what is: words typed during a save are still being saved", async () => {
  let answer = (_: Answer) => {};
  const slow = new Promise<Answer>((resolve) => {
    answer = resolve;
  });
  const { sync, sent, stand } = aServer(slow, saved(2));
  sync.change(says("a"));
  await aWhile();
  sync.change(says("ab"));
  await aWhile(5_000);
  expect(sent).toHaveLength(1);
  answer(saved(1));
  await aWhile(0);
  expect(stand()).toBe("saving");
  await aWhile();
  expect(sent.at(-1)).toEqual(["ab", 1]);
  expect(stand()).toBe("saved");
});

it("tries again, ever more slowly, until the server is back", async () => {
  const { sync, sent, stand } = aServer({ kind: "unreachable" }, { kind: "unreachable" }, saved(1));
  sync.change(says("a"));
  await aWhile();
  expect(stand()).toBe("away");
  await aWhile(4_000);
  expect(sent).toHaveLength(2);
  await aWhile(4_000);
  expect(sent).toHaveLength(2);
  await aWhile(4_000);
  expect(stand()).toBe("saved");
});

it("takes an answer that was lost for its own, not for somebody else's words", async () => {
  const { sync, stands, sent } = aServer({ kind: "unreachable" }, newer(1, says("a")), saved(2));
  sync.change(says("a"));
  await aWhile();
  sync.change(says("ab"));
  await aWhile(6_000);
  expect(sent.at(-1)).toEqual(["ab", 1]);
  expect(stands.map(({ kind }) => kind)).not.toContain("clash");
});

it("puts together what two devices changed in different places", async () => {
  const { sync, merges, sent, stand } = aServer(saved(1), newer(2, says("a", "Their title")), saved(3));
  sync.change(says("a"));
  await aWhile();
  sync.change(says("ab"));
  await aWhile();
  await aWhile();
  expect(merges[0]?.content).toMatchObject({ title: "Their title", body: "ab" });
  expect(sent.at(-1)).toEqual(["ab", 2]);
  expect(stand()).toBe("saved");
});

it("asks where both changed the same, sends nothing meanwhile, and goes on from theirs", async () => {
  const theirs = says("theirs");
  const { sync, sent, stand } = aServer(saved(1), newer(2, theirs), saved(3));
  sync.change(says("a"));
  await aWhile();
  sync.change(says("mine"));
  await aWhile();
  expect(stand()).toBe("clash");
  sync.change(says("mine, longer"));
  await aWhile(60_000);
  expect(sent).toHaveLength(2);
  sync.settle({ revision: 2, state: theirs });
  await aWhile();
  expect(sent.at(-1)).toEqual(["mine, longer", 2]);
  expect(stand()).toBe("saved");
});

it("makes a draft anew that was discarded elsewhere while somebody went on writing it", async () => {
  const { sync, sent, stand } = aServer(saved(4), { kind: "gone" }, saved(1));
  sync.change(says("a"));
  await aWhile();
  sync.change(says("ab"));
  await aWhile();
  await aWhile();
  expect(sent.at(-1)).toEqual(["ab", 0]);
  expect(stand()).toBe("saved");
});

it("gives up a name that is somebody else's, and is quiet while its note is being published", async () => {
  const taken = aServer({ kind: "gone" });
  taken.sync.change(says("a"));
  await aWhile(120_000);
  expect(taken.sent).toHaveLength(1);
  expect(taken.stand()).toBe("taken");
  const publishing = aServer(saved(1));
  publishing.sync.change(says("a"));
  publishing.sync.hold();
  await aWhile(120_000);
  expect(publishing.sent).toEqual([]);
  publishing.sync.goOn();
  await aWhile();
  expect(publishing.stand()).toBe("saved");
});
