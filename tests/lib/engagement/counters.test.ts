import { expect, it } from "vitest";
import { db } from "@/lib/db";
import * as engagement from "@/lib/engagement/commands";
import * as relationships from "@/lib/relationships/commands";
import { aNote, aPerson } from "../../support/cast";

const verbs = [engagement.like, engagement.unlike, engagement.collect, engagement.uncollect];

/** Three of the twelve are authors, whose own note may come up. */
function unlessTheirOwn(error: Error): void {
  if (!error.message.includes("notYourself")) throw error;
}

/** A small generator with a seed, so that a failure can be played again. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

it("leaves every counter equal to its rows after 2,000 calls, 250 at a time", {
  timeout: 120_000,
}, async () => {
  const people = await Promise.all(Array.from({ length: 12 }, () => aPerson()));
  const notes: { id: string }[] = [];
  for (const by of people.slice(0, 3)) notes.push(await aNote({ by }));
  const pick = chance(20250114);
  function call() {
    const [who, note, other] = [people[pick(12)]!, notes[pick(3)]!, people[pick(12)]!];
    if (pick(3) > 0) return verbs[pick(4)]!(who, { id: note.id });
    if (who === other) return engagement.like(who, { id: note.id });
    if (pick(3) === 0) return engagement.followAuthor(who, note).catch(unlessTheirOwn);
    return pick(2) ? relationships.follow(who, other) : relationships.unfollow(who, other);
  }
  // all at once would try how long a call may wait for its connection
  for (let wave = 0; wave < 8; wave += 1) await Promise.all(Array.from({ length: 250 }, call));

  const drift = await db.$queryRaw<unknown[]>`
    SELECT 'note' AS what, id FROM notes n WHERE
      like_count <> (SELECT count(*) FROM likes l WHERE l.note_id = n.id)
      OR follow_count <> (SELECT count(*) FROM follows f WHERE f.note_id = n.id)
      OR collect_count <> (SELECT count(*) FROM collects c WHERE c.note_id = n.id)
    UNION ALL SELECT 'board', id FROM boards b WHERE
      note_count <> (SELECT count(*) FROM collects c WHERE c.board_id = b.id)
    UNION ALL SELECT 'account', id FROM accounts a WHERE
      follower_count <> (SELECT count(*) FROM follows f WHERE f.followee_id = a.id)
      OR following_count <> (SELECT count(*) FROM follows f WHERE f.follower_id = a.id)
      OR received_count <> (SELECT count(*) FROM likes l JOIN notes n ON n.id = l.note_id WHERE n.author_id = a.id)
        + (SELECT count(*) FROM collects c JOIN notes n ON n.id = c.note_id WHERE n.author_id = a.id)`;
  expect(drift).toEqual([]);
  expect(await db.like.count()).toBeGreaterThan(0);
  expect(await db.follow.count()).toBeGreaterThan(0);
});
