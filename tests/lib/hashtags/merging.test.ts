import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type Moderator, requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { collectingStale, tags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { followingIds } from "@/lib/feed/following";
import { topicIds } from "@/lib/feed/topics";
import { follow, unfollow } from "@/lib/hashtags/commands";
import { merge, separate } from "@/lib/hashtags/merging";
import { nameTopics } from "@/lib/hashtags/naming";
import { popularTopics, topicNamed } from "@/lib/hashtags/queries";
import { mergeInput } from "@/lib/hashtags/schema";
import { suggestTopics } from "@/lib/hashtags/suggestions";
import { deleteNote, edit, publish } from "@/lib/notes/commands";
import { noteToEdit } from "@/lib/notes/own";
import { noteView } from "@/lib/notes/queries";
import { editInput, publishInput } from "@/lib/notes/schema";
import { nameMissing } from "@/lib/search/naming";
import { findTopics } from "@/lib/search/people-and-topics";
import { deliver } from "@/lib/worker/deliver";
import { settleTopic } from "@/lib/worker/settling";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aChannel, aModerator, aPerson, aPicture } from "../../support/cast";
import { refusalOf } from "../../support/refusal";

let mei: Viewer;
let ana: Viewer;
let deng: Moderator;

beforeEach(async () => {
  [mei, ana] = await Promise.all([aPerson("mei"), aPerson("ana"), aChannel()]);
  deng = requireModerator(await aModerator("deng"));
});

async function say(body: string, visibility = "everyone"): Promise<string> {
  const pictures = [{ mediaId: (await aPicture(mei)).id }];
  const words = { title: "hello", body, channel: "pets", visibility };
  return (await publish(mei, publishInput.parse({ requestId: randomUUID(), ...words, pictures }))).id;
}

async function rewrite(noteId: string, body: string): Promise<void> {
  const now = await noteToEdit(mei, noteId);
  if (!now) throw new Error("no such note");
  const pictures = now.pictures.map(({ id, alt }) => ({ mediaId: id, alt }));
  const { title, channel, visibility, revision: from } = now;
  const words = { title, body, channel, visibility, from, pictures };
  await edit(mei, editInput.parse({ noteId, requestId: randomUUID(), ...words }));
}

const topic = (key: string) => db.hashtag.findUniqueOrThrow({ where: { key } });
const idOf = async (key: string) => (await topic(key)).id;
const shownUnder = async (key: string) => new Set((await topicIds(null, key, { sort: "new" })).ids);

/** What the queue does: events are handed on, and the jobs that they ask for are run, until nothing waits. */
async function workThrough(): Promise<void> {
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  for (const { id } of await db.event.findMany({ orderBy: { id: "asc" } })) await deliver(subscriptions, id);
  const jobs = await db.$queryRaw<{ payload: { hashtagId: string } }[]>`
    SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = 'settle-topic' ORDER BY j.id`;
  for (const { payload } of jobs) await settleTopic(payload.hashtagId, new Date());
}

const join = async (name: string, into: string) => {
  await merge(deng, mergeInput.parse({ name, into }));
  await workThrough();
};
const part = async (key: string) => {
  await separate(deng, { id: await idOf(key) });
  await workThrough();
};

/** Every stored number of every topic against the rows that it stands for. */
async function wrongCounts() {
  return db.$queryRaw`
    SELECT h.key FROM hashtags h WHERE h.follower_count <> (SELECT count(*) FROM hashtag_follows f WHERE f.hashtag_id = h.id)
      OR h.note_count <> (SELECT count(*) FROM note_hashtags t JOIN notes n ON n.id = t.note_id
        WHERE t.hashtag_id = h.id AND n.counted)`;
}

describe("topics that a moderator merges", () => {
  it("share one page with each other's notes, each once, and one exact count", async () => {
    const [one, two, both] = [await say("#猫税"), await say("#CatTax"), await say("#猫税 #CatTax")];
    await join("#猫税", "cattax");
    const all = new Set([one, two, both]);
    expect(await shownUnder("cattax")).toEqual(all);
    expect(await shownUnder("猫税")).toEqual(all);
    expect((await topic("cattax")).noteCount).toBe(3);
    expect((await topic("猫税")).noteCount).toBe(2);
    const page = await topicNamed("猫税");
    expect(page).toMatchObject({ key: "cattax", name: "CatTax", noteCount: 3 });
    expect(page?.equivalents).toEqual([{ key: "猫税", name: "猫税" }]);
  });

  it("take along the notes of afterwards at once, also when they are edited or deleted", async () => {
    await say("#CatTax");
    const before = await say("#猫税");
    await join("猫税", "CatTax");
    const later = await say("#猫税 again");
    expect(await shownUnder("cattax")).toContain(later);
    expect((await topic("cattax")).noteCount).toBe(3);
    await rewrite(before, "nothing of cats");
    expect(await shownUnder("cattax")).not.toContain(before);
    expect((await topic("cattax")).noteCount).toBe(2);
    await rewrite(later, "#CatTax named outright, and #猫税");
    await rewrite(later, "#CatTax alone");
    expect(await shownUnder("cattax")).toContain(later);
    await rewrite(later, "#猫税 alone");
    expect(
      await db.noteHashtag.findFirst({ where: { noteId: later, hashtagId: await idOf("cattax") } }),
    ).toMatchObject({ derived: true });
    await deleteNote(mei, { noteId: later });
    expect((await topic("cattax")).noteCount).toBe(1);
    expect(await wrongCounts()).toEqual([]);
  });

  it("keep a note that only its author sees out of the count", async () => {
    await say("#CatTax");
    await say("#猫税", "only_me");
    await join("猫税", "CatTax");
    expect((await topic("cattax")).noteCount).toBe(1);
    expect((await topicNamed("cattax"))?.equivalents).toEqual([]);
  });

  it("have a note say the topics that its author wrote, and no others", async () => {
    await say("#CatTax");
    await say("#猫税");
    await join("猫税", "CatTax");
    const note = await noteView(null, await say("#猫税 once more"));
    expect(note?.topics.map(({ key }) => key)).toEqual(["猫税"]);
  });

  it("are followed as one, and left as one", async () => {
    await say("#CatTax #猫税");
    await follow(mei, { id: await idOf("猫税") });
    await follow(ana, { id: await idOf("猫税") });
    await follow(ana, { id: await idOf("cattax") });
    await join("猫税", "CatTax");
    expect((await topic("cattax")).followerCount).toBe(2);
    expect(await follow(mei, { id: await idOf("猫税") })).toEqual({ count: 2 });
    expect(await unfollow(mei, { id: await idOf("cattax") })).toEqual({ count: 1 });
    await workThrough();
    expect((await topic("cattax")).followerCount).toBe(1);
    expect(await db.hashtagFollow.count({ where: { accountId: mei.id } })).toBe(0);
    expect(await wrongCounts()).toEqual([]);
  });

  it("bring a note into the feed of those who follow once, whatever names it carries", async () => {
    const notes = [await say("#猫税"), await say("#CatTax #猫税 #cat_tax"), await say("#cat_tax")];
    for (const key of ["猫税", "cattax", "cat_tax"]) await follow(ana, { id: await idOf(key) });
    await join("猫税", "CatTax");
    await join("cat_tax", "CatTax");
    notes.push(await say("#猫税 later"));
    const { ids } = await followingIds(ana);
    expect(ids).toEqual([...notes].reverse());
    expect((await followingIds(ana, { limit: 2 })).ids).toEqual([notes[3], notes[2]]);
  });

  it("are found by any name, and offered once while one types", async () => {
    await say("#CatTax");
    await say("#cat_tax #猫税");
    await join("猫税", "CatTax");
    await join("cat_tax", "CatTax");
    await nameMissing();
    expect((await findTopics("猫", 5)).map(({ key }) => key)).toEqual(["cattax"]);
    expect((await findTopics("cat", 5)).map(({ key }) => key)).toEqual(["cattax"]);
    expect((await popularTopics()).map(({ key }) => key)).toEqual(["cattax"]);
    expect(await suggestTopics("cat")).toEqual([{ name: "CatTax", noteCount: 2 }]);
    expect(await suggestTopics("猫")).toEqual([{ name: "猫税", noteCount: 2, leadsTo: "CatTax" }]);
    expect(await suggestTopics("")).toEqual([{ name: "CatTax", noteCount: 2 }]);
  });

  it("never stand in a chain: into an equivalent means into its page, and a page moves with all its names", async () => {
    for (const tag of ["one", "two", "three"]) await say(`#${tag}`);
    await join("two", "one");
    await join("three", "two");
    expect((await topic("three")).canonicalId).toBe(await idOf("one"));
    await say("#four");
    await join("one", "four");
    for (const key of ["one", "two", "three"])
      expect((await topic(key)).canonicalId).toBe(await idOf("four"));
    expect((await topic("four")).noteCount).toBe(4);
    expect((await topic("one")).noteCount).toBe(1);
    expect(await wrongCounts()).toEqual([]);
  });

  it("are refused where they are one already, and where nobody has used one", async () => {
    await say("#one #two");
    expect((await refusalOf(merge(deng, mergeInput.parse({ name: " one", into: "#ONE#" })))).fields).toEqual({
      into: "topicSame",
    });
    await join("two", "one");
    expect((await refusalOf(merge(deng, { name: "one", into: "two" }))).fields).toEqual({
      into: "topicSame",
    });
    expect((await refusalOf(merge(deng, { name: "none", into: "two" }))).fields).toEqual({
      name: "topicMissing",
    });
    expect((await refusalOf(merge(deng, { name: "two", into: "none" }))).fields).toEqual({
      into: "topicMissing",
    });
  });

  it("are written down once, with who did it, and merging them again is nothing", async () => {
    await say("#one #two");
    await join("two", "one");
    await join("two", "one");
    const written = await db.audit.findMany({ where: { action: "topic.merged" } });
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject({
      actorId: deng.id,
      subjectId: await idOf("two"),
      before: { canonicalId: null },
    });
  });
});

describe("topics that are parted again", () => {
  it("have their own pages, notes and followers back, and the others stay", async () => {
    const [cat, tax, under] = [await say("#猫税"), await say("#CatTax"), await say("#cat_tax #猫税")];
    await follow(mei, { id: await idOf("猫税") });
    await follow(ana, { id: await idOf("cattax") });
    await join("猫税", "CatTax");
    await join("cat_tax", "CatTax");
    await part("猫税");
    expect(await shownUnder("猫税")).toEqual(new Set([cat, under]));
    expect(await shownUnder("cattax")).toEqual(new Set([tax, under]));
    expect((await topic("cattax")).noteCount).toBe(2);
    expect((await topic("cattax")).followerCount).toBe(1);
    expect((await topicNamed("猫税"))?.key).toBe("猫税");
    expect(await db.hashtagFollow.findMany({ where: { accountId: mei.id } })).toMatchObject([
      { hashtagId: await idOf("猫税"), derived: false },
    ]);
    await part("猫税");
    expect(await db.audit.count({ where: { action: "topic.separated" } })).toBe(1);
    expect(await wrongCounts()).toEqual([]);
  });

  it("are not there for an id that nobody knows", async () => {
    expect((await refusalOf(separate(deng, { id: mei.id }))).code).toBe("not_found");
  });
});

it("loses no note that is published while topics are merged and parted", async () => {
  await say("#CatTax #猫税");
  const posting = Array.from({ length: 8 }, (_, at) => say(`#猫税 ${at}`));
  const deciding = (async () => {
    await merge(deng, { name: "猫税", into: "CatTax" });
    await settleTopic(await idOf("cattax"), new Date());
    await separate(deng, { id: await idOf("猫税") });
    await merge(deng, { name: "猫税", into: "CatTax" });
  })();
  await Promise.all([...posting, deciding]);
  await workThrough();
  expect((await topic("cattax")).noteCount).toBe(9);
  expect((await shownUnder("cattax")).size).toBe(9);
  expect(await wrongCounts()).toEqual([]);
});

it("is decided only when every note that is being published has found its place", async () => {
  await say("#CatTax #猫税");
  let decided = false;
  const { merging } = await db.$transaction(async (tx) => {
    const topic = { key: "猫税", name: "猫税" };
    expect(await nameTopics(tx, [topic])).toEqual([
      { hashtagId: await idOf("猫税"), key: "猫税", derived: false },
    ]);
    const merging = merge(deng, { name: "猫税", into: "CatTax" }).then(() => {
      decided = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(decided).toBe(false);
    return { merging };
  });
  await merging;
  expect(decided).toBe(true);
});

it("walks through more notes than one batch holds", async () => {
  await say("#CatTax");
  const first = await say("#猫税");
  const { id: hashtagId } = await topic("猫税");
  // copies of the first note, a second apart
  await db.$executeRaw`
    INSERT INTO notes (id, author_id, channel_id, title, body, language, counted, published_at, created_at)
    SELECT gen_random_uuid(), author_id, channel_id, title, body, language, true, published_at - at * interval '1 second', now()
    FROM notes, generate_series(1, 1200) AS at WHERE id = ${first}::uuid`;
  await db.$executeRaw`
    INSERT INTO note_hashtags (hashtag_id, note_id, published_at) SELECT ${hashtagId}::uuid, id, published_at FROM notes
    WHERE body = '#猫税' ON CONFLICT DO NOTHING`;
  await db.$executeRaw`UPDATE hashtags SET note_count = 1201 WHERE id = ${hashtagId}::uuid`;
  await join("猫税", "CatTax");
  expect((await topic("cattax")).noteCount).toBe(1202);
  await part("猫税");
  expect((await topic("cattax")).noteCount).toBe(1);
  expect(await wrongCounts()).toEqual([]);
});

it("a wave of new notes does not discard the list of topics, a note that goes does", async () => {
  const marked = async (run: () => Promise<unknown>) => (await collectingStale(run)).stale;
  let noteId = "";
  const published = await marked(async () => {
    noteId = await say("#CatTax");
  });
  expect(published).toContain(tags.topic("cattax"));
  expect(published).not.toContain(tags.topics);
  expect(await marked(() => deleteNote(mei, { noteId }))).toContain(tags.topics);
});
