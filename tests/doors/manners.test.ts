import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { toCursor } from "@/lib/pagination";
import { type Asked, as, knock } from "./harness";
import { ledger } from "./ledger";
import type { Row } from "./row";
import { aScene } from "./scene";
import { doorOf, setTheScene, tried, welcomeAt, writingRoutes } from "./trying";

/** What every door owes to whatever arrives at it, whoever sent it. */

const foreign: { from: string; headers: Record<string, string> }[] = [
  { from: "a page of another site", headers: { "sec-fetch-site": "cross-site" } },
  { from: "a neighbour under the same domain", headers: { "sec-fetch-site": "same-site" } },
  {
    from: "an old browser on another site",
    headers: { "sec-fetch-site": "", origin: "https://evil.example" },
  },
  { from: "an old browser in a sandboxed frame", headers: { "sec-fetch-site": "", origin: "null" } },
  {
    from: "an old browser on another port",
    headers: { "sec-fetch-site": "", origin: "http://localhost:4000" },
  },
];

describe.each(writingRoutes)("a request to $door", (row) => {
  it("is refused when it comes from elsewhere, and writes nothing", async () => {
    const scene = await setTheScene(row, welcomeAt(row));
    const before = await ledger();
    for (const { from, headers } of foreign) {
      const asked = await row.asks(scene);
      const { outcome } = await knock(doorOf(row), { ...asked, headers: { ...asked.headers, ...headers } });
      expect(outcome, from).toBe("forbidden");
    }
    expect(await ledger()).toEqual(before);
  });
});

const notJson: [string, string][] = [
  ["half a sentence", '{"body": "'],
  ["nothing at all", ""],
  ["words", "hello"],
  ["lists in lists in lists", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
  ["two megabytes", JSON.stringify({ body: "猫".repeat(700_000) })],
];
const notAnObject = ["[]", "null", '"hello"', "42", "[[1]]", '{"__proto__": {"id": "x"}, "constructor": 1}'];

describe.each(writingRoutes)("$door is not upset", (row) => {
  const send = (asked: Asked, bytes: string, headers = {}) =>
    knock(doorOf(row), { ...asked, json: undefined, raw: { type: "application/json", bytes }, headers });

  it("by a body that is no JSON or far too long: 400", async () => {
    const scene = await setTheScene(row, welcomeAt(row));
    const asked = await row.asks(scene);
    for (const [what, bytes] of notJson) {
      expect((await send(asked, bytes)).outcome, what).toBe("invalid");
    }
  });

  it("by JSON that is no object", async () => {
    const scene = await setTheScene(row, welcomeAt(row));
    const asked = await row.asks(scene);
    for (const bytes of notAnObject) await send(asked, bytes);
  });
});

const junk: (string | undefined)[] = [
  undefined,
  "",
  "x",
  "%",
  "%00",
  "\u0000",
  "../../etc/passwd",
  "\ud800",
  "9".repeat(30_000),
  "00000000-0000-0000-0000-000000000000",
  "' OR 1=1 --",
];

type Fields = Record<string, unknown>;

/** Every way of spoiling one field of what is asked. */
function spoiled(asked: Asked): Asked[] {
  const within = (fields: Fields) =>
    Object.keys(fields).flatMap((name) =>
      junk.map((value) => {
        const { [name]: good, ...rest } = fields;
        if (value === undefined) return rest;
        return { ...rest, [name]: Array.isArray(good) ? [value] : value };
      }),
    );
  // the shapes are those of Asked, one value in each is a string where a string was
  return [
    ...within(asked.form ?? {}).map((form) => ({ ...asked, form }) as Asked),
    ...within(asked.params ?? {})
      // Next always gives a route its params
      .filter((params) => Object.keys(params).length === Object.keys(asked.params ?? {}).length)
      .map((params) => ({ ...asked, params }) as Asked),
    ...within((asked.json as Fields) ?? {}).map((json) => ({ ...asked, json })),
  ];
}

const spoilable = async (row: Row) => spoiled(await row.asks(await setTheScene(row, welcomeAt(row))));

describe.each(tried)("$door", (row) => {
  it("answers nonsense with a refusal, never by breaking", { timeout: 60_000 }, async () => {
    for (const asked of await spoilable(row)) {
      try {
        await knock(doorOf(row), asked);
      } catch (thrown) {
        const what = JSON.stringify(asked).slice(0, 300);
        throw new Error(`${row.door} broke at ${what}`, { cause: thrown });
      }
    }
  });
});

const id = "0190a000-0000-7000-8000-000000000000";
/** Positions that only a forger would name: some lists have them, at their very end, to others they mean nothing. */
const ends = [toCursor("-1e308", id, "\u0000"), toCursor("999999999", id)];
const cursors = [
  "%%%",
  "x".repeat(5_000),
  toCursor("+275760-09-13T00:00:00.000Z", id),
  toCursor("-000001-01-01T00:00:00.000Z", id),
  toCursor("2026-01-01T00:00:00.000Z", "not-an-id"),
  toCursor("9999999999999999", id),
  toCursor("1e308", id, "x"),
  toCursor("NaN", id),
];

/** The scene, and a place for its note in every feed. */
async function aSceneWithFeeds() {
  const scene = await aScene("stranger");
  const { me, owner, note, topic } = scene;
  if (!me) throw new Error("nobody reads");
  await db.noteHashtag.create({
    data: { hashtagId: topic.id, noteId: note.id, publishedAt: new Date() },
  });
  await db.follow.create({ data: { followerId: me.id, followeeId: owner.id } });
  await db.board.create({ data: { id, ownerId: owner.id, name: "cats", noteCount: 1 } });
  await db.collect.create({ data: { accountId: owner.id, noteId: note.id, boardId: id } });
  return { ...scene, me };
}

describe("a forged cursor", () => {
  const feeds = [
    "explore",
    "explore/pets",
    "latest",
    "topics/猫税/hot",
    "topics/猫税/new",
    "people/mei",
    "following",
  ];
  it.each([...feeds, `boards/${id}`])("begins /api/feeds/%s anew", async (feed) => {
    const { me, note } = await aSceneWithFeeds();
    await as(me);
    const params = { feed: feed.split("/") };
    const read = async (cursor = "") => {
      const query = `after=${encodeURIComponent(cursor)}`;
      const { outcome, said } = await knock(doorOf({ door: "GET /api/feeds/[...feed]" }), { params, query });
      expect(outcome, cursor).toBe("done");
      return (said as { cards: { id: string }[] }).cards.map((card) => card.id); // JSON of our own
    };
    expect(await read()).toEqual([note.id]);
    for (const cursor of cursors) expect(await read(cursor), cursor).toEqual([note.id]);
    for (const cursor of ends) expect([[note.id], []], cursor).toContainEqual(await read(cursor));
  });

  it.each(["hot", "new"])("begins the %s comments anew", async (sort) => {
    const { me, owner, note, comment } = await aScene("stranger");
    const reply = await db.comment.create({
      data: { noteId: note.id, authorId: owner.id, parentId: comment.id, body: "欢迎", language: "zh" },
    });
    await as(me);
    const read = async (door: string, about: string, cursor: string) => {
      const query = `sort=${sort}&cursor=${encodeURIComponent(cursor)}`;
      const { outcome, said } = await knock(doorOf({ door: `GET ${door}` }), {
        params: { id: about },
        query,
      });
      expect(outcome, cursor).toBe("done");
      return (said as { comments: { id: string }[] }).comments.map((each) => each.id); // JSON of our own
    };
    for (const cursor of ["", ...cursors, ...ends]) {
      expect(await read("/api/notes/[id]/comments", note.id, cursor), cursor).toEqual([comment.id]);
      expect(await read("/api/comments/[id]/replies", comment.id, cursor), cursor).toEqual([reply.id]);
    }
  });
});

describe("a feed that is named strangely", () => {
  it.each(["%", "%00", "\u0000", "%E0%A4%A", "..", "", "x".repeat(5_000)])(
    "is not there, or empty: %j",
    async (name) => {
      for (const feed of [
        [name],
        ["explore", name],
        ["topics", name, "new"],
        ["people", name],
        ["boards", name],
      ]) {
        const { outcome } = await knock(doorOf({ door: "GET /api/feeds/[...feed]" }), { params: { feed } });
        expect(["done", "not_found", "invalid"]).toContain(outcome);
      }
    },
  );
});

describe("the overlay", () => {
  it("leaves out what is no id, and does not grow without end", async () => {
    const { me, note } = await aScene("stranger");
    await as(me);
    const many = Array.from({ length: 5_000 }, () => randomUUID());
    const query = new URLSearchParams({
      notes: ["x", "\u0000", note.id, ...many].join(","),
      people: "%",
      topics: "'",
    });
    const { outcome, said } = await knock(doorOf({ door: "GET /api/viewer" }), { query: query.toString() });
    expect(outcome).toBe("done");
    expect(said).toMatchObject({ notes: { [note.id]: { liked: false } } });
    expect(await db.note.count()).toBe(2);
  });
});
