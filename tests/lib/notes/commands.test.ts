import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { collectingStale, tags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { scoreOf } from "@/lib/feed/rules";
import { limit } from "@/lib/limits";
import {
  changeCommentAudience,
  changeVisibility,
  compose,
  deleteNote,
  endHold,
  publish,
  releaseHeldNote,
} from "@/lib/notes/commands";
import { settleCounts } from "@/lib/notes/counting";
import { composeForm, publishInput } from "@/lib/notes/schema";
import { aChannel, aPerson, aPicture } from "../../support/cast";
import { refusalOf } from "../../support/refusal";

let mei: Viewer;
let ana: Viewer;

beforeEach(async () => {
  [mei, ana] = await Promise.all([aPerson("mei"), aPerson("ana"), aChannel()]);
});

type Wish = Partial<{ title: string; body: string; pictures: { mediaId: string; alt?: string }[] }> & {
  by?: Viewer;
  requestId?: string;
  visibility?: string;
  confirmed?: boolean;
  channel?: string;
  contentWarning?: string | null;
  commentAudience?: string;
  placeId?: number;
  cardTemplate?: string;
  declarations?: string[];
};

async function aDraft({ by = mei, pictures, ...wish }: Wish = {}) {
  const own = pictures ?? [{ mediaId: (await aPicture(by)).id }];
  const note = {
    requestId: randomUUID(),
    title: "交猫税啦",
    body: "",
    channel: "pets",
    visibility: "everyone",
  };
  return publishInput.parse({ ...note, ...wish, pictures: own });
}

const noteCount = async (person: Viewer) =>
  (await db.account.findUniqueOrThrow({ where: { id: person.id } })).noteCount;
const topic = (key: string) => db.hashtag.findUnique({ where: { key } });
const events = async () => (await db.event.findMany({ orderBy: { id: "asc" } })).map(({ name }) => name);

describe("publishing", () => {
  it("discards the kept pages on which the note now stands: explore, its channel, its author's and its topics'", async () => {
    await aChannel("food");
    const draft = await aDraft({ body: "#猫税", channel: "food" });
    const { result, stale } = await collectingStale(() => publish(mei, draft));
    const lists = [tags.explore, tags.channel("food"), tags.person("mei"), tags.topic("猫税")];
    expect(new Set(stale)).toEqual(new Set([tags.note(result.id), ...lists]));
  });

  it("puts words, pictures in their order, topics and language into a note, and says so once", async () => {
    const [cover, second] = [await aPicture(mei), await aPicture(mei)];
    const body = "Hello from Chelsea #CatTax #猫税# ＃cattax";
    const pictures = [{ mediaId: second.id, alt: "一只橘猫" }, { mediaId: cover.id }];
    const { id, held } = await publish(mei, await aDraft({ title: "交猫税啦！", body, pictures }));
    expect(held).toBe(false);
    const note = await db.note.findUniqueOrThrow({
      where: { id },
      include: { images: { orderBy: { position: "asc" } }, hashtags: { include: { hashtag: true } } },
    });
    expect(note).toMatchObject({ title: "交猫税啦！", body, visibility: "everyone", counted: true });
    expect(note.images.map(({ mediaId, alt }) => [mediaId, alt])).toEqual([
      [second.id, "一只橘猫"],
      [cover.id, ""],
    ]);
    expect(note.hashtags.map(({ hashtag }) => hashtag.name).sort()).toEqual(["CatTax", "猫税"]);
    expect(note.score).toBeGreaterThan(0);
    expect(await events()).toEqual(["note.published"]);
    expect(await noteCount(mei)).toBe(1);
    expect((await topic("cattax"))?.noteCount).toBe(1);
  });

  it("publishes once, however many times one request is sent at the same moment", async () => {
    const draft = await aDraft({ body: "#cattax" });
    const published = await Promise.all(Array.from({ length: 8 }, () => publish(mei, draft)));
    expect(new Set(published.map(({ id }) => id)).size).toBe(1);
    expect(await db.note.count()).toBe(1);
    expect(await events()).toEqual(["note.published"]);
    expect(await noteCount(mei)).toBe(1);
    expect(await publish(mei, draft)).toEqual(published[0]);
  });

  it("does not take one person's request for another's", async () => {
    const requestId = randomUUID();
    const first = await publish(mei, await aDraft({ requestId }));
    const second = await publish(ana, await aDraft({ by: ana, requestId }));
    expect(second.id).not.toBe(first.id);
  });

  it("names a new topic once when twelve people use it at the same moment", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => aPerson()));
    const names = ["雪", "Snow", "winter", "ice", "cold", "fog", "wind", "night"].map((name) => `#${name}`);
    const bodies = [names.join(" "), names.toReversed().join(" ")];
    await Promise.all(people.map(async (by, at) => publish(by, await aDraft({ by, body: bodies[at % 2] }))));
    for (const key of ["雪", "snow", "night"]) expect((await topic(key))?.noteCount).toBe(12);
  });

  it("refuses somebody else's picture and leaves nothing behind", async () => {
    const pictures = [{ mediaId: (await aPicture(mei)).id }, { mediaId: (await aPicture(ana)).id }];
    const refusal = await refusalOf(publish(mei, await aDraft({ pictures, body: "#new" })));
    expect(refusal).toMatchObject({ code: "invalid", fields: { pictures: "pictureGone" } });
    expect(await db.note.count()).toBe(0);
    expect(await topic("new")).toBeNull();
    expect(await events()).toEqual([]);
  });

  it("refuses a picture that never was", async () => {
    const refusal = await refusalOf(publish(mei, await aDraft({ pictures: [{ mediaId: randomUUID() }] })));
    expect(refusal.fields).toEqual({ pictures: "pictureGone" });
  });

  it("refuses a channel that is not there", async () => {
    const refusal = await refusalOf(publish(mei, await aDraft({ channel: "no-such-channel" })));
    expect(refusal.fields).toEqual({ channel: "channelMissing" });
  });

  it("is not for the signed out, nor for the suspended", async () => {
    const draft = await aDraft();
    expect((await refusalOf(publish(null, draft))).code).toBe("unauthenticated");
    const suspended = { ...mei, suspendedUntil: new Date(Date.now() + 1000) };
    expect((await refusalOf(publish(suspended, draft))).code).toBe("forbidden");
  });

  it("does not count what only some may see", async () => {
    await publish(mei, await aDraft({ visibility: "only_me", body: "#diary" }));
    await publish(mei, await aDraft({ visibility: "mutuals", body: "#diary" }));
    expect(await noteCount(mei)).toBe(0);
    expect((await topic("diary"))?.noteCount).toBe(0);
  });

  it("says whether everybody may see the note now", async () => {
    expect((await publish(mei, await aDraft())).open).toBe(true);
    expect((await publish(mei, await aDraft({ visibility: "mutuals" }))).open).toBe(false);
  });

  it("gives a new note the score that the feed would", async () => {
    const { id } = await publish(mei, await aDraft());
    const { score } = await db.note.findUniqueOrThrow({ where: { id } });
    expect(score).toBeCloseTo(scoreOf({ likes: 0, collects: 0, comments: 0, shares: 0, follows: 0 }, 0), 10);
  });

  it("stops after thirty notes an hour, and says when to come back", async () => {
    for (let at = 0; at < 29; at += 1) await limit("post", mei.id);
    await publish(mei, await aDraft());
    const refusal = await refusalOf(publish(mei, await aDraft()));
    expect(refusal.code).toBe("limited");
    expect(refusal.retryAfter).toBeGreaterThan(0);
    expect(await db.note.count()).toBe(1);
  });
});

describe("the rule check", () => {
  const doubtful = { body: "Where can I buy weed around here?" };

  it("asks about doubtful words, quoting them, and publishes nothing", async () => {
    const refusal = await refusalOf(publish(mei, await aDraft(doubtful)));
    expect(refusal).toMatchObject({ code: "conflict", messageKey: "rulesAsk" });
    const { hits } = refusal.detail as { hits: { quote: string; ruleId: string; field: string }[] };
    expect(hits[0]).toMatchObject({ ruleId: "drugs", field: "body" });
    expect(doubtful.body).toContain(hits[0]?.quote);
    expect(await db.note.count()).toBe(0);
  });

  it("lets the author go on: the note waits for a person, seen by its author alone, uncounted", async () => {
    const { id, held } = await publish(mei, await aDraft({ ...doubtful, confirmed: true }));
    expect(held).toBe(true);
    const hold = await db.hold.findUniqueOrThrow({ where: { noteId: id }, include: { screening: true } });
    expect(hold.screening?.verdict).toBe("warn");
    expect(await events()).toEqual(["note.held"]);
    expect(await noteCount(mei)).toBe(0);
  });

  it("opens a released note as new, and counts it", async () => {
    const { id } = await publish(mei, await aDraft({ body: `${doubtful.body} #evening`, confirmed: true }));
    const before = await db.note.findUniqueOrThrow({ where: { id } });
    await db.$transaction((tx) => releaseHeldNote(tx, id));
    await db.$transaction((tx) => releaseHeldNote(tx, id));
    const after = await db.note.findUniqueOrThrow({ where: { id }, include: { hashtags: true } });
    expect(after.publishedAt.getTime()).toBeGreaterThan(before.publishedAt.getTime());
    expect(after.hashtags[0]?.publishedAt).toEqual(after.publishedAt);
    expect(await noteCount(mei)).toBe(1);
    expect((await topic("evening"))?.noteCount).toBe(1);
  });

  it("ends a wait once", async () => {
    const { id } = await publish(mei, await aDraft({ ...doubtful, confirmed: true }));
    expect(await db.$transaction((tx) => endHold(tx, id))).toBe(true);
    expect(await db.$transaction((tx) => endHold(tx, id))).toBe(false);
  });

  it("reads alternative texts too", async () => {
    const pictures = [{ mediaId: (await aPicture(mei)).id, alt: "selling weed, DM me" }];
    const refusal = await refusalOf(publish(mei, await aDraft({ pictures })));
    expect(refusal.detail).toMatchObject({ hits: [{ field: "altTexts", index: 0 }] });
  });
});

describe("what the author says of the note", () => {
  it("is kept with it", async () => {
    const choices = { declarations: ["sponsored", "ai_made"], contentWarning: "医院", placeId: 7 };
    const wish = { ...choices, commentAudience: "followers", cardTemplate: "paper" };
    const { id } = await publish(mei, await aDraft(wish));
    expect(await db.note.findUniqueOrThrow({ where: { id } })).toMatchObject(wish);
  });

  it("is read by the rule check when it is a warning", async () => {
    const refusal = await refusalOf(publish(mei, await aDraft({ contentWarning: "selling weed, DM me" })));
    expect(refusal.detail).toMatchObject({
      hits: [{ field: "contentWarning", quote: "selling weed, DM me" }],
    });
    expect(await db.note.count()).toBe(0);
  });

  it("lets the author alone change who may comment", async () => {
    const { id: noteId } = await publish(mei, await aDraft());
    await changeCommentAudience(mei, { noteId, commentAudience: "nobody" });
    const theirs = changeCommentAudience(ana, { noteId, commentAudience: "everyone" });
    expect((await refusalOf(theirs)).code).toBe("not_found");
    const signedOut = changeCommentAudience(null, { noteId, commentAudience: "everyone" });
    expect((await refusalOf(signedOut)).code).toBe("unauthenticated");
    expect((await db.note.findUniqueOrThrow({ where: { id: noteId } })).commentAudience).toBe("nobody");
  });
});

describe("deleting", () => {
  it("takes the note out of every count, once", async () => {
    const { id } = await publish(mei, await aDraft({ body: "#cattax" }));
    await Promise.all([deleteNote(mei, { noteId: id }), deleteNote(mei, { noteId: id })]);
    expect(await noteCount(mei)).toBe(0);
    expect((await topic("cattax"))?.noteCount).toBe(0);
    expect(await events()).toEqual(["note.published", "note.deleted"]);
  });

  it("is the author's alone, and reads as not there to others", async () => {
    const { id } = await publish(mei, await aDraft());
    expect((await refusalOf(deleteNote(ana, { noteId: id }))).code).toBe("not_found");
    expect((await refusalOf(deleteNote(null, { noteId: id }))).code).toBe("unauthenticated");
    expect((await db.note.findUniqueOrThrow({ where: { id } })).deletedAt).toBeNull();
  });
});

describe("who may see it", () => {
  it("can be changed by the author, and the counts follow", async () => {
    const { id } = await publish(mei, await aDraft({ body: "#cattax" }));
    await changeVisibility(mei, { noteId: id, visibility: "only_me" });
    expect(await noteCount(mei)).toBe(0);
    expect((await topic("cattax"))?.noteCount).toBe(0);
    await changeVisibility(mei, { noteId: id, visibility: "everyone" });
    await db.$transaction((tx) => settleCounts(tx, id));
    expect(await noteCount(mei)).toBe(1);
    expect((await refusalOf(changeVisibility(ana, { noteId: id, visibility: "only_me" }))).code).toBe(
      "not_found",
    );
  });
});

describe("the composer's form", () => {
  const form = (fields: object) =>
    composeForm.parse({
      requestId: randomUUID(),
      title: "猫",
      channel: "pets",
      visibility: "everyone",
      ...fields,
    });

  it("publishes pictures with the descriptions that belong to them", async () => {
    const [one, two] = [await aPicture(mei), await aPicture(mei)];
    const { id } = await compose(mei, form({ mediaIds: [two.id, one.id], alts: ["second", "first"] }));
    const images = await db.noteImage.findMany({ where: { noteId: id }, orderBy: { position: "asc" } });
    expect(images.map(({ mediaId, alt }) => [mediaId, alt])).toEqual([
      [two.id, "second"],
      [one.id, "first"],
    ]);
  });

  it("gives the pictures back with whatever it refuses", async () => {
    const picture = await aPicture(mei);
    const refusal = await refusalOf(
      compose(mei, form({ title: " ", mediaIds: [picture.id], alts: ["a cat"] })),
    );
    expect(refusal.fields).toEqual({ title: "titleMissing" });
    expect(refusal.detail).toMatchObject({ pictures: [{ id: picture.id, alt: "a cat" }] });
  });

  it("says that a picture is missing rather than publishing without it", async () => {
    const [own, foreign] = [await aPicture(mei), await aPicture(ana)];
    const refusal = await refusalOf(compose(mei, form({ mediaIds: [own.id, foreign.id] })));
    expect(refusal.fields).toEqual({ pictures: "pictureGone" });
    expect(refusal.detail).toMatchObject({ pictures: [{ id: own.id }] });
    expect(await db.note.count()).toBe(0);
  });

  it("takes ticks, empty fields and digits for what they mean", async () => {
    const picture = await aPicture(mei);
    const tick = async (fields: object) => {
      const { id } = await compose(mei, form({ mediaIds: [picture.id], ...fields }));
      return db.note.findUniqueOrThrow({ where: { id } });
    };
    expect(await tick({ contentWarning: "", placeId: "", cardTemplate: "" })).toMatchObject({
      ...{ declarations: [], contentWarning: null, commentAudience: "everyone" },
      ...{ placeId: null, cardTemplate: null },
    });
    expect(await tick({ warned: "1", declarations: ["gifted"], placeId: "42" })).toMatchObject({
      ...{ contentWarning: "", declarations: ["gifted"], placeId: 42 },
    });
    const words = { contentWarning: " 医院 " };
    expect(await tick({ warned: "1", ...words })).toMatchObject({ contentWarning: "医院" });
    expect(await tick(words)).toMatchObject({ contentWarning: null });
    const refused = { mediaIds: [picture.id], placeId: "a city", commentAudience: "friends" };
    expect((await refusalOf(compose(mei, form(refused)))).fields).toEqual({
      ...{ placeId: "choiceUnknown", commentAudience: "choiceUnknown" },
    });
  });

  it("leaves out what was ticked", async () => {
    const [one, two] = [await aPicture(mei), await aPicture(mei)];
    const { id } = await compose(
      mei,
      form({ mediaIds: [one.id, two.id], alts: ["one", "two"], left: [one.id] }),
    );
    const images = await db.noteImage.findMany({ where: { noteId: id } });
    expect(images.map(({ alt }) => alt)).toEqual(["two"]);
  });
});
