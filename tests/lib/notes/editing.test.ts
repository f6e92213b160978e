import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { like } from "@/lib/engagement/commands";
import { budgets, forgive, limit } from "@/lib/limits";
import { mediaStorage } from "@/lib/media/store";
import { caseFor } from "@/lib/moderation/case-view";
import { changeVisibility, deleteNote, edit, publish, releaseHeldNote, saveEdit } from "@/lib/notes/commands";
import { noteToEdit } from "@/lib/notes/own";
import { editForm, editInput, publishInput } from "@/lib/notes/schema";
import { Refusal } from "@/lib/refusal";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aChannel, aModerator, aNote, aPerson, aPicture } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aDecision, aReport, theRules } from "../moderation/support";

let mei: Viewer;
let ana: Viewer;

beforeEach(async () => {
  [mei, ana] = await Promise.all([aPerson("mei"), aPerson("ana"), aChannel(), aChannel("travel")]);
});

const doubtful = "Where can I buy weed around here?";

type Wish = Partial<{
  title: string;
  body: string;
  channel: string;
  visibility: string;
  pictures: { mediaId: string; alt?: string }[];
  from: string;
  requestId: string;
  confirmed: boolean;
}>;

async function published(wish: Wish = {}): Promise<string> {
  const pictures = wish.pictures ?? [{ mediaId: (await aPicture(mei)).id }];
  const words = { title: "交猫税啦", body: "", channel: "pets", visibility: "everyone" };
  const input = publishInput.parse({ requestId: randomUUID(), ...words, ...wish, pictures });
  return (await publish(mei, input)).id;
}

/** What the editor would send after these changes of what it shows now. */
async function changed(noteId: string, wish: Wish) {
  const now = await noteToEdit(mei, noteId);
  if (!now) throw new Error("no such note");
  const pictures = now.pictures.map(({ id, alt }) => ({ mediaId: id, alt }));
  const { title, body, channel, visibility, revision: from } = now;
  const words = { title, body, channel, visibility, from, pictures };
  return editInput.parse({ noteId, requestId: randomUUID(), ...words, ...wish });
}

const change = async (noteId: string, wish: Wish) => edit(mei, await changed(noteId, wish));

const read = (id: string) =>
  db.note.findUniqueOrThrow({
    where: { id },
    include: {
      images: { orderBy: { position: "asc" } },
      hashtags: { include: { hashtag: true } },
      edits: true,
    },
  });
const countOf = async (key: string) => (await db.hashtag.findUnique({ where: { key } }))?.noteCount;

/** Runs what events ask for, as the worker does. */
async function react(): Promise<void> {
  for (const { id } of await db.event.findMany({ orderBy: { id: "asc" } })) await deliver(subscriptions, id);
}

async function drift() {
  return db.$queryRaw<unknown[]>`
    SELECT 'topic' AS what, h.key FROM hashtags h WHERE note_count <> (SELECT count(*) FROM note_hashtags nh
      JOIN notes n ON n.id = nh.note_id WHERE nh.hashtag_id = h.id AND n.deleted_at IS NULL AND n.visibility = 'everyone'
      AND NOT EXISTS (SELECT 1 FROM holds o WHERE o.note_id = n.id) AND NOT EXISTS (SELECT 1 FROM takedowns t WHERE t.note_id = n.id))
    UNION ALL SELECT 'author', a.handle FROM accounts a WHERE note_count <> (SELECT count(*) FROM notes n
      WHERE n.author_id = a.id AND n.deleted_at IS NULL AND n.visibility = 'everyone'
      AND NOT EXISTS (SELECT 1 FROM holds o WHERE o.note_id = n.id) AND NOT EXISTS (SELECT 1 FROM takedowns t WHERE t.note_id = n.id))
    UNION ALL SELECT 'moment', n.id::text FROM note_hashtags nh JOIN notes n ON n.id = nh.note_id
      WHERE nh.published_at <> n.published_at`;
}

describe("editing one's own note", () => {
  it("changes words, photos, their order and the channel, and keeps what it replaced", async () => {
    const [one, two, three] = [await aPicture(mei), await aPicture(mei), await aPicture(mei)];
    const id = await published({
      body: "橘猫一只 #猫税 #cats",
      pictures: [{ mediaId: one.id, alt: "橘猫" }, { mediaId: two.id }],
    });
    const before = await read(id);
    const result = await change(id, {
      title: "Cat tax",
      body: "An orange cat, twice #catTax #cats",
      channel: "travel",
      pictures: [
        { mediaId: three.id, alt: "asleep" },
        { mediaId: one.id, alt: "an orange cat" },
      ],
    });
    expect(result).toEqual({ id, held: false, open: true, changed: true });
    const note = await read(id);
    expect(note).toMatchObject({ title: "Cat tax", language: "en", publishedAt: before.publishedAt });
    expect(note.editedAt).not.toBeNull();
    expect(note.images.map(({ mediaId, alt }) => [mediaId, alt])).toEqual([
      [three.id, "asleep"],
      [one.id, "an orange cat"],
    ]);
    expect(note.hashtags.map(({ hashtag }) => hashtag.key).sort()).toEqual(["cats", "cattax"]);
    expect(note.hashtags.every(({ publishedAt }) => +publishedAt === +before.publishedAt)).toBe(true);
    expect(note.edits).toMatchObject([
      {
        title: "交猫税啦",
        body: "橘猫一只 #猫税 #cats",
        pictures: [
          { mediaId: one.id, alt: "橘猫" },
          { mediaId: two.id, alt: "" },
        ],
        shownFrom: before.publishedAt,
        seenBy: "everyone",
      },
    ]);
    expect([await countOf("猫税"), await countOf("cats"), await countOf("cattax")]).toEqual([0, 1, 1]);
    expect((await db.event.findMany({ orderBy: { id: "asc" } })).map(({ name }) => name)).toEqual([
      "note.published",
      "note.edited",
    ]);
    expect(await drift()).toEqual([]);
  });

  it("records nothing when nothing changed", async () => {
    const id = await published({ body: "#cats" });
    expect(await change(id, {})).toMatchObject({ changed: false });
    expect(await read(id)).toMatchObject({ editedAt: null, edits: [] });
    expect(await db.event.count({ where: { name: "note.edited" } })).toBe(0);
  });

  it("takes a change of choices alone for no new version", async () => {
    const id = await published();
    expect(await change(id, { channel: "travel", visibility: "mutuals" })).toMatchObject({ open: false });
    expect(await read(id)).toMatchObject({
      visibility: "mutuals",
      editedAt: null,
      edits: [],
      counted: false,
    });
    expect(await drift()).toEqual([]);
  });

  it("happens once, however many times one request is sent", async () => {
    const id = await published({ body: "#cats" });
    const input = await changed(id, { body: "#dogs" });
    const results = await Promise.all(Array.from({ length: 8 }, () => edit(mei, input)));
    expect(results.every(({ changed: did }) => did)).toBe(true);
    expect((await read(id)).edits).toHaveLength(1);
    expect(await db.event.count({ where: { name: "note.edited" } })).toBe(1);
    // The same request after its words were taken back does not bring them again.
    await change(id, { body: "#cats" });
    await edit(mei, input);
    expect((await read(id)).body).toBe("#cats");
  });

  it("tells the second of two tabs, and gives it the newer words beside its own", async () => {
    const id = await published();
    const [first, second] = [await changed(id, { title: "第一个" }), await changed(id, { title: "第二个" })];
    await edit(mei, first);
    expect(await refusalOf(edit(mei, second))).toMatchObject({
      code: "conflict",
      messageKey: "editedElsewhere",
    });
    expect((await read(id)).title).toBe("第一个");
    const { from, requestId, title } = second;
    const form = editForm.parse({
      ...{ noteId: id, from, requestId, title, channel: "pets", visibility: "everyone" },
      mediaIds: second.pictures.map(({ mediaId }) => mediaId),
      alts: [""],
    });
    const { detail } = await refusalOf(saveEdit(mei, form));
    expect(detail).toMatchObject({
      now: { title: "第一个" },
      pictures: [{ id: second.pictures[0]?.mediaId }],
    });
    await change(id, { title: "第二个" });
    expect((await read(id)).edits).toHaveLength(2);
  });

  it("notices a change that was made elsewhere than in the editor", async () => {
    const id = await published();
    const input = await changed(id, { title: "改一下" });
    await changeVisibility(mei, { noteId: id, visibility: "only_me" });
    expect((await refusalOf(edit(mei, input))).messageKey).toBe("editedElsewhere");
  });

  it("is for its author alone, and not while suspended", async () => {
    const id = await published();
    const input = await changed(id, { title: "改一下" });
    expect((await refusalOf(edit(ana, input))).code).toBe("not_found");
    expect((await refusalOf(edit(null, input))).code).toBe("unauthenticated");
    expect((await refusalOf(edit(await aModerator(), input))).code).toBe("not_found");
    const suspended = { ...mei, suspendedUntil: new Date(Date.now() + 1000) };
    expect((await refusalOf(edit(suspended, input))).code).toBe("forbidden");
    await deleteNote(mei, { noteId: id });
    expect((await refusalOf(edit(mei, input))).code).toBe("not_found");
  });

  it("works 30 times an hour, and the 31st says when to come back", async () => {
    const id = await published();
    for (let at = 1; at < budgets.edit.points; at += 1) await limit("edit", mei.id);
    await change(id, { title: "第三十次" });
    expect(await refusalOf(change(id, { title: "第三十一次" }))).toMatchObject({ code: "limited" });
    expect((await read(id)).title).toBe("第三十次");
  });
});

describe("the photos of an edited note", () => {
  it("must be one's own", async () => {
    const id = await published();
    const pictures = [{ mediaId: (await aPicture(ana)).id }];
    const refusal = await refusalOf(change(id, { pictures, body: "#new" }));
    expect(refusal.fields).toEqual({ pictures: "pictureGone" });
    expect(await read(id)).toMatchObject({ body: "", edits: [] });
  });

  it("leave with their files when they are taken out", async () => {
    const [kept, gone] = [await aPicture(mei), await aPicture(mei)];
    await mediaStorage().put(gone.smallKey, Buffer.from("picture"));
    const id = await published({ pictures: [{ mediaId: kept.id }, { mediaId: gone.id }] });
    await change(id, { pictures: [{ mediaId: kept.id }] });
    await react();
    expect(await db.media.findMany({ select: { id: true } })).toEqual([{ id: kept.id }]);
    expect(
      await db.$queryRaw`SELECT 1 AS job FROM graphile_worker.jobs WHERE task_identifier = 'remove_files'`,
    ).toHaveLength(1);
  });

  it("stay when another note of theirs shows them", async () => {
    const [kept, shared] = [await aPicture(mei), await aPicture(mei)];
    const id = await published({ pictures: [{ mediaId: kept.id }, { mediaId: shared.id }] });
    await published({ pictures: [{ mediaId: shared.id }] });
    await change(id, { pictures: [{ mediaId: kept.id }] });
    await react();
    expect(await db.media.count()).toBe(2);
  });
});

describe("the content rules and edits", () => {
  it("refuse what they refuse when publishing", async () => {
    const id = await published();
    const attempt = change(id, { body: "澳门赌场上线啦，首存送 88，加微信 abc123 开户" });
    expect(await refusalOf(attempt)).toMatchObject({ messageKey: expect.stringMatching(/^rules/) });
    expect((await read(id)).body).toBe("");
  });

  it("ask before a note goes out of sight, then hold it with its new words until a person has looked", async () => {
    await theRules();
    const id = await published({ body: "#猫税" });
    const before = await read(id);
    expect(await refusalOf(change(id, { body: doubtful }))).toMatchObject({
      code: "conflict",
      messageKey: "rulesAskEdit",
    });
    expect((await read(id)).body).toBe("#猫税");
    expect(await change(id, { body: doubtful, confirmed: true })).toMatchObject({ held: true, open: false });
    await react();
    expect(await db.case.count({ where: { noteId: id, origin: "screening" } })).toBe(1);
    expect(await countOf("猫税")).toBe(0);
    expect(await drift()).toEqual([]);
    // It is not edited under the eyes of who looks at it …
    expect((await refusalOf(change(id, { body: "#猫税" }))).messageKey).toBe("editHeld");
    // … and when it comes back, it stands where it stood.
    await db.$transaction((tx) => releaseHeldNote(tx, id));
    expect(await read(id)).toMatchObject({ body: doubtful, publishedAt: before.publishedAt, counted: true });
    expect(await drift()).toEqual([]);
  });

  it("do not ask again about words that are out already", async () => {
    const id = await published();
    await change(id, { body: doubtful, confirmed: true });
    await db.$transaction((tx) => releaseHeldNote(tx, id));
    expect(await change(id, { channel: "travel" })).toMatchObject({ held: false });
    expect((await refusalOf(change(id, { body: `${doubtful}。` }))).messageKey).toBe("rulesAskEdit");
  });
});

describe("who hears of an edit", () => {
  it("is who was not mentioned before", async () => {
    const bo = await aPerson("bo_lin");
    const id = await published({ body: "@ana 看猫" });
    await react();
    await change(id, { body: "@ana @bo_lin 看猫" });
    await change(id, { body: "@ana @bo_lin 都来看猫" });
    await react();
    const told = await db.notification.findMany({
      where: { kind: "mention" },
      orderBy: { createdAt: "asc" },
    });
    expect(told.map(({ accountId }) => accountId)).toEqual([ana.id, bo.id]);
  });
});

describe("the books after edits", () => {
  it("are exact, whatever was changed in whatever order", { timeout: 120_000 }, async () => {
    const names = ["猫税", "cats", "dogs", "雪", "snow"];
    const ids = [await published({ body: "#cats" }), await published({ body: "#dogs #雪" })];
    let state = 20251125;
    const pick = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let step = 0; step < 30; step += 1) {
      await forgive("edit", mei.id);
      const id = ids[pick(2)]!;
      const body = names
        .filter(() => pick(2) === 0)
        .map((name) => `#${name}`)
        .join(" ");
      const visibility = ["everyone", "everyone", "mutuals", "only_me"][pick(4)]!;
      const held = pick(5) === 0;
      if ((await db.hold.count({ where: { noteId: id } })) > 0)
        await db.$transaction((tx) => releaseHeldNote(tx, id));
      else if (pick(6) === 0)
        await changeVisibility(mei, { noteId: id, visibility: visibility as "everyone" });
      else await change(id, { body: held ? `${body} ${doubtful}` : body, visibility, confirmed: true });
      expect(await drift(), `after step ${step}`).toEqual([]);
    }
    expect(await db.noteEdit.count()).toBeGreaterThan(5);
  });

  it("are exact after twenty edits and twenty likes at the same moment, and one edit wins", async () => {
    const id = await published({ body: "#cats" });
    const people = await Promise.all(Array.from({ length: 20 }, () => aPerson()));
    const inputs = await Promise.all(people.map((_, at) => changed(id, { body: `#cats${at} #dogs` })));
    const attempts = await Promise.allSettled([
      ...inputs.map((input) => edit(mei, input)),
      ...people.map((person) => like(person, { id })),
    ]);
    const refused = attempts.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason] : []));
    expect(refused).toHaveLength(19);
    expect(
      refused.every((reason) => reason instanceof Refusal && reason.messageKey === "editedElsewhere"),
    ).toBe(true);
    expect(await read(id)).toMatchObject({ likeCount: 20, counted: true });
    expect((await read(id)).edits).toHaveLength(1);
    expect(await drift()).toEqual([]);
  });

  it("are exact when two notes trade topics at the same moment, again and again", async () => {
    const [one, two] = [await published({ body: "#a1 #b1 #c1" }), await published({ body: "#d1 #e1 #f1" })];
    for (let turn = 0; turn < 8; turn += 1) {
      const [first, second] = turn % 2 ? ["#a1 #b1 #c1", "#f1 #e1 #d1"] : ["#f1 #d1 #e1", "#c1 #a1 #b1"];
      await Promise.all([change(one, { body: first }), change(two, { body: second })]);
    }
    expect(await drift()).toEqual([]);
  });
});

describe("what a moderator sees of an edited note", () => {
  it("is what was reported, with its photos, and what it became", async () => {
    await theRules();
    const [bad, good] = [await aPicture(mei), await aPicture(mei)];
    const id = await published({ body: "原来的话", pictures: [{ mediaId: bad.id, alt: "原来的图" }] });
    const { caseId } = await aReport(ana, { kind: "note", id });
    await change(id, { title: "没什么", body: "", pictures: [{ mediaId: good.id }] });
    await react();
    const seen = await caseFor(requireModerator(await aModerator()), caseId, "en");
    expect(seen?.then).toMatchObject({
      body: "原来的话",
      images: [{ smallKey: bad.smallKey, alt: "原来的图" }],
    });
    expect(seen?.now).toMatchObject({ title: "没什么", images: [{ smallKey: good.smallKey }] });
    expect(await db.media.count({ where: { id: bad.id } })).toBe(1);
  });

  it("cannot be edited once it is taken down", async () => {
    const note = await aNote({ by: mei });
    await theRules();
    const { caseId } = await aReport(ana, { kind: "note", id: note.id });
    await aDecision(await aModerator(), caseId);
    expect((await refusalOf(change(note.id, { title: "改一下" }))).messageKey).toBe("editTakenDown");
  });
});
