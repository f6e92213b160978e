import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { discard, forgetPublished, save, sweepPublished } from "@/lib/drafts/commands";
import { draftFor, draftsOf } from "@/lib/drafts/queries";
import { limits } from "@/lib/drafts/rules";
import { saveInput } from "@/lib/drafts/schema";
import { publish } from "@/lib/notes/commands";
import { publishInput } from "@/lib/notes/schema";
import { sweepUnclaimed } from "@/lib/uploads/files";
import { aChannel, aPerson, aPicture } from "../../support/cast";
import { refusalOf } from "../../support/refusal";

let mei: Viewer;
let ana: Viewer;

beforeEach(async () => {
  [mei, ana] = await Promise.all([aPerson("mei"), aPerson("ana"), aChannel()]);
});

type Wish = {
  by?: Viewer;
  id?: string;
  from?: number;
  title?: string;
  content?: Record<string, unknown>;
  pictures?: { mediaId: string; alt?: string }[];
};

function saving({ by = mei, id = randomUUID(), from = 0, title = "写到一半", content, pictures }: Wish = {}) {
  return save(by, saveInput.parse({ id, baseRevision: from, content: { title, ...content }, pictures }));
}

async function publishing(id: string, by = mei) {
  const words = { title: "交猫税啦", body: "", channel: "pets", visibility: "everyone" };
  const pictures = [{ mediaId: (await aPicture(by)).id }];
  return publish(by, publishInput.parse({ requestId: id, ...words, pictures }));
}

const titleOf = async (id: string, of = mei) => (await draftFor(of, { id })).content.title;

describe("saving a draft", () => {
  it("keeps words, choices and pictures in their order, and counts its revisions", async () => {
    const [cover, second] = [await aPicture(mei), await aPicture(mei)];
    const id = randomUUID();
    const content = { body: "猫 #猫税", channel: "pets", visibility: "mutuals", placeId: 7 };
    expect(await saving({ id, content })).toEqual({ revision: 1, gone: [] });
    const pictures = [{ mediaId: second.id, alt: "一只橘猫" }, { mediaId: cover.id }];
    expect(await saving({ id, from: 1, content, pictures })).toEqual({ revision: 2, gone: [] });
    const draft = await draftFor(mei, { id });
    expect(draft).toMatchObject({ revision: 2, content: { title: "写到一半", ...content }, schedule: null });
    expect(draft.pictures.map(({ picture, alt }) => [picture.id, alt])).toEqual([
      [second.id, "一只橘猫"],
      [cover.id, ""],
    ]);
  });

  it("keeps what is not fit for a note yet, and takes an unknown choice for none", async () => {
    const id = randomUUID();
    const content = {
      body: "字".repeat(5_000),
      visibility: "aliens",
      declarations: ["x"],
      commentAudience: 3,
      newer: 1,
    };
    await saving({ id, title: "题".repeat(100), content });
    const draft = await draftFor(mei, { id });
    expect(draft.content.body).toHaveLength(5_000);
    expect(draft.content).toMatchObject({
      visibility: "everyone",
      declarations: [],
      commentAudience: "everyone",
    });
    expect(draft.content).not.toHaveProperty("newer");
  });

  it("keeps words up to the limit and refuses one more, and takes half a character out", async () => {
    const id = randomUUID();
    await saving({ id, title: "\ud800a\udc00", content: { body: "a".repeat(limits.body) } });
    expect(await titleOf(id)).toBe("a");
    const half = { channel: "pets\ud800", cardTemplate: "\udc00ink" };
    await saving({ id, from: 1, content: half });
    expect((await draftFor(mei, { id })).content).toMatchObject({ channel: "pets", cardTemplate: "ink" });
    const parsed = saveInput.safeParse({
      id,
      baseRevision: 1,
      content: { body: "a".repeat(limits.body + 1) },
    });
    expect(parsed.error?.issues[0]?.message).toBe("draftLong");
  });

  it("never overwrites a newer save unseen", async () => {
    const id = randomUUID();
    await saving({ id, title: "one" });
    await saving({ id, from: 1, title: "from the phone" });
    const refusal = await refusalOf(saving({ id, from: 1, title: "from the desk" }));
    expect(refusal).toMatchObject({ code: "conflict", messageKey: "draftNewer" });
    expect(refusal.detail).toMatchObject({ newer: { revision: 2, content: { title: "from the phone" } } });
    expect(await titleOf(id)).toBe("from the phone");
  });

  it("of two at once from the same revision, lets one through", async () => {
    const id = randomUUID();
    const begun = await Promise.allSettled(["a", "b", "c"].map((title) => saving({ id, title })));
    expect(begun.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const next = await Promise.allSettled(["d", "e", "f"].map((title) => saving({ id, from: 1, title })));
    expect(next.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await draftFor(mei, { id })).revision).toBe(2);
  });

  it("saying the same again, because the answer was lost, is no conflict", async () => {
    const [id, pictures] = [randomUUID(), [{ mediaId: (await aPicture(mei)).id, alt: "a cat" }]];
    expect(await saving({ id, pictures })).toMatchObject({ revision: 1 });
    expect(await saving({ id, pictures })).toMatchObject({ revision: 1 });
    await saving({ id, from: 1, title: "more" });
    expect(await saving({ id, from: 1, title: "more" })).toMatchObject({ revision: 2 });
  });

  it("is for its author alone: others neither read, overwrite, take over nor discard it", async () => {
    const id = randomUUID();
    await saving({ id });
    expect(await refusalOf(draftFor(ana, { id }))).toMatchObject({ code: "not_found" });
    expect(await refusalOf(saving({ by: ana, id }))).toMatchObject({ code: "not_found" });
    expect(await refusalOf(saving({ by: ana, id, from: 1 }))).toMatchObject({ code: "not_found" });
    await discard(ana, { id });
    expect(await titleOf(id)).toBe("写到一半");
    expect(await draftsOf(ana)).toEqual([]);
  });

  it("leaves out pictures that are somebody else's or gone, says which, and keeps the words", async () => {
    const [own, theirs, gone] = [(await aPicture(mei)).id, (await aPicture(ana)).id, randomUUID()];
    const id = randomUUID();
    const pictures = [theirs, own, gone, own].map((mediaId) => ({ mediaId }));
    expect(await saving({ id, pictures })).toEqual({ revision: 1, gone: [theirs, gone] });
    expect((await draftFor(mei, { id })).pictures.map(({ picture }) => picture.id)).toEqual([own]);
  });

  it("holds a hundred drafts, not one more, and goes on saving those", async () => {
    const content = { title: "kept" };
    const ids = Array.from({ length: limits.drafts - 1 }, () => randomUUID());
    await db.draft.createMany({ data: ids.map((id) => ({ id, authorId: mei.id, content })) });
    const two = await Promise.allSettled([saving(), saving()]);
    expect(two.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await refusalOf(saving())).toMatchObject({ code: "conflict", messageKey: "draftsMany" });
    expect(await db.draft.count()).toBe(limits.drafts);
    await saving({ id: ids[0]!, from: 1, title: "still" });
    await saving({ by: ana });
  });
});

describe("a picture of a draft", () => {
  it("outlives the day within which somebody has to claim it, until the draft goes", async () => {
    const picture = await aPicture(mei);
    await db.media.update({
      where: { id: picture.id },
      data: { createdAt: new Date(Date.now() - 25 * 3_600_000) },
    });
    const id = randomUUID();
    await saving({ id, pictures: [{ mediaId: picture.id }] });
    expect(await sweepUnclaimed(new Date())).toBe(0);
    await discard(mei, { id });
    await discard(mei, { id });
    expect(await sweepUnclaimed(new Date())).toBe(1);
  });
});

describe("a draft that is published", () => {
  it("is none any more from the moment its note is there, also before its row goes", async () => {
    const id = randomUUID();
    await saving({ id });
    const note = await publishing(id);
    expect(await draftsOf(mei)).toEqual([]);
    expect(await refusalOf(draftFor(mei, { id }))).toMatchObject({ code: "not_found" });
    await db.$transaction((tx) => forgetPublished(tx, note.id));
    await db.$transaction((tx) => forgetPublished(tx, note.id));
    expect(await db.draft.count()).toBe(0);
  });

  it("is not brought back by a composer that goes on saving", async () => {
    const id = randomUUID();
    await saving({ id });
    const note = await publishing(id);
    const refusal = await refusalOf(saving({ id, from: 1, title: "late" }));
    expect(refusal).toMatchObject({
      code: "conflict",
      messageKey: "draftPublished",
      detail: { noteId: note.id },
    });
    await db.$transaction((tx) => forgetPublished(tx, note.id));
    for (const from of [0, 1])
      expect(await refusalOf(saving({ id, from }))).toMatchObject({ code: "conflict" });
    expect(await db.draft.count()).toBe(0);
  });

  it("is swept if a save under way made it anew, and nobody else's with it", async () => {
    const id = randomUUID();
    await publishing(id);
    await db.draft.create({ data: { id, authorId: mei.id, content: {} } });
    await saving();
    await saving({ by: ana });
    expect(await sweepPublished()).toBe(1);
    expect(await db.draft.count()).toBe(2);
  });
});

it("lists one's drafts, the latest save first", async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  await saving({ id: one, title: "one" });
  await saving({ id: two, title: "two" });
  await saving({ id: one, from: 1, title: "one again" });
  expect((await draftsOf(mei)).map(({ content }) => content.title)).toEqual(["one again", "two"]);
});
