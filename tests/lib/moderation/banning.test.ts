import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { sharp } from "@/lib/media/sharp";
import { mediaStorage } from "@/lib/media/store";
import { bannersOf } from "@/lib/moderation/banners";
import { edit, publish } from "@/lib/notes/commands";
import { noteToEdit } from "@/lib/notes/own";
import { editInput, publishInput } from "@/lib/notes/schema";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aChannel, aModerator, aPerson, aPicture } from "../../support/cast";
import { aPhoto, side } from "../media/photos";
import { aDecision, aHeldNote, aJudgement, anAppeal, aReport, theRules } from "./support";

let [ana, bo, sam, kim]: Viewer[] = [];

beforeEach(async () => {
  await Promise.all([theRules(), aChannel()]);
  [ana, bo] = await Promise.all([aPerson("ana"), aPerson("bo")]);
  [sam, kim] = await Promise.all([aModerator("sam"), aModerator("kim")]);
});

async function anUpload(by: Viewer, bytes: Uint8Array): Promise<string> {
  const media = await aPicture(by);
  await mediaStorage().put(media.smallKey, Buffer.from(bytes));
  return media.id;
}

async function aNoteOf(by: Viewer, ...photos: Uint8Array[]) {
  const pictures = [];
  for (const photo of photos) pictures.push({ mediaId: await anUpload(by, photo) });
  const words = { title: "周末", body: "", channel: "pets", visibility: "everyone" };
  return publish(by, publishInput.parse({ requestId: randomUUID(), ...words, pictures }));
}

/** Ana's note with this photo is taken down. */
async function aRemoval(
  photo: Uint8Array,
  ruleId = "pornography",
  wish: Parameters<typeof aDecision>[2] = {},
) {
  const note = await aNoteOf(ana!, photo);
  const { caseId } = await aReport(bo!, { kind: "note", id: note.id }, ruleId);
  return aDecision(sam!, caseId, { ruleId, ...wish });
}

/** What Bo's editor would send if nothing were changed. */
async function theEditor(noteId: string) {
  const { title, body, channel, visibility, revision, pictures } = (await noteToEdit(bo!, noteId))!;
  return {
    ...{ noteId, requestId: randomUUID(), title, body, channel, visibility, from: revision },
    pictures: pictures.map(({ id, alt }) => ({ mediaId: id, alt })),
  };
}

async function theWorkerCatchesUp() {
  const events = await db.event.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of events) await deliver(subscriptions, id);
}

describe("a picture like one that was removed", () => {
  test("waits for a person when it comes again, and the case says by which rule the first one went", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "pornography");
    const again = await aNoteOf(bo!, photo);
    expect(again).toMatchObject({ held: true, open: false });
    await theWorkerCatchesUp();
    expect(await db.case.findFirst({ where: { noteId: again.id } })).toMatchObject({
      origin: "image_match",
      ruleId: "pornography",
      respondentId: bo!.id,
    });
  });

  test.each([
    ["stored again", (photo: Buffer) => sharp(photo).jpeg({ quality: 40 })],
    ["at a third of its size", (photo: Buffer) => sharp(photo).resize(160).webp({ quality: 60 })],
    ["brighter", (photo: Buffer) => sharp(photo).modulate({ brightness: 1.1 }).png()],
    [
      "with a sliver cut off",
      (photo: Buffer) =>
        sharp(photo)
          .extract({ left: 2, top: 2, width: side - 4, height: side - 4 })
          .png(),
    ],
  ])("is known %s", async (_, form) => {
    const photo = await aPhoto(2);
    await aRemoval(photo);
    expect((await aNoteOf(bo!, await form(photo).toBuffer())).held).toBe(true);
  });

  test("waits as the second picture of a note too, and when an edit adds it", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo);
    expect((await aNoteOf(bo!, await aPhoto(5), photo)).held).toBe(true);
    const note = await aNoteOf(bo!, await aPhoto(6));
    expect(note.held).toBe(false);
    const added = { mediaId: await anUpload(bo!, photo), alt: "" };
    const { pictures, ...now } = await theEditor(note.id);
    const input = editInput.parse({ ...now, pictures: [...pictures, added] });
    expect((await edit(bo!, input)).held).toBe(true);
    await theWorkerCatchesUp();
    expect((await db.case.findFirst({ where: { noteId: note.id } }))?.origin).toBe("image_match");
  });

  test("is let go by a person, and not held again when its author edits the words", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo);
    const again = await aNoteOf(bo!, photo);
    await theWorkerCatchesUp();
    const { id } = await db.case.findFirstOrThrow({ where: { noteId: again.id } });
    await aDecision(sam!, id, { action: "dismiss", ruleId: "pornography", reason: "" });
    expect(await db.hold.count()).toBe(0);
    const input = editInput.parse({ ...(await theEditor(again.id)), title: "周日" });
    expect(await edit(bo!, input)).toMatchObject({ held: false, changed: true });
  });
});

describe("is published as ever", () => {
  test("another picture", async () => {
    await aRemoval(await aPhoto(1));
    expect((await aNoteOf(bo!, await aPhoto(9))).held).toBe(false);
  });

  test("a flat picture, though a flat one was removed: they all look alike", async () => {
    const flat = await sharp({ create: { width: 90, height: 90, channels: 3, background: "#a55" } })
      .png()
      .toBuffer();
    await aRemoval(flat);
    expect(await db.bannedImage.count()).toBe(0);
    expect((await aNoteOf(bo!, flat)).held).toBe(false);
  });

  test("a picture of a note that went because of what it said", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "gambling");
    expect((await aNoteOf(bo!, photo)).held).toBe(false);
  });

  test("a picture that is only blurred, or hidden for some days", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "pornography", { action: "blur" });
    await aRemoval(await aPhoto(2), "pornography", { action: "hide", lastsDays: 7 });
    expect(await db.bannedImage.count()).toBe(0);
    expect((await aNoteOf(bo!, photo)).held).toBe(false);
  });

  test("a picture whose removal was undone on appeal", async () => {
    const photo = await aPhoto(1);
    const { decisionId } = await aRemoval(photo);
    const { appealId } = await anAppeal(ana!, decisionId);
    expect((await aNoteOf(bo!, photo)).held).toBe(true);
    await aJudgement(kim!, appealId);
    expect((await aNoteOf(bo!, photo)).held).toBe(false);
    expect((await db.bannedImage.findFirst())?.liftedAt).toBeInstanceOf(Date);
  });
});

test("of a note that loses one picture, only that one is looked for", async () => {
  const [fine, bad] = [await aPhoto(1), await aPhoto(2)];
  const note = await aNoteOf(ana!, fine, bad);
  const { caseId } = await aReport(bo!, { kind: "note", id: note.id }, "violence");
  await aDecision(sam!, caseId, { action: "hide", part: "image", imageNumber: 2, ruleId: "violence" });
  expect((await aNoteOf(bo!, fine)).held).toBe(false);
  await expect(aNoteOf(bo!, bad)).rejects.toMatchObject({ messageKey: "pictureBanned" });
});

describe("the same picture, under a rule against dangers to somebody,", () => {
  test("is refused by the statement that removed it: rule, version, which picture, and nothing is written", async () => {
    const [fine, bad] = [await aPhoto(3), await aPhoto(1)];
    await aRemoval(bad, "minors-safety");
    const notes = await db.note.count();
    const refusal = await aNoteOf(bo!, fine, bad).catch((error) => error);
    expect(refusal).toMatchObject({
      code: "invalid",
      messageKey: "pictureBanned",
      fields: { pictures: "pictureRemovedBefore" },
      values: { count: 1, numbers: { en: "2", zh: "2" }, version: 1 },
    });
    expect(refusal.values.rule.en).not.toBe(refusal.values.rule.zh);
    expect(refusal.values.reason).toBeUndefined();
    expect(await db.note.count()).toBe(notes);
  });

  test("is refused with the moderator's own words to the one they were written to", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "minors-safety", { reason: "It shows a child." });
    await expect(aNoteOf(ana!, photo)).rejects.toMatchObject({
      messageKey: "pictureBannedYours",
      values: { reason: "It shows a child." },
    });
  });

  test("names every picture that went by the same rule at once, others when their turn comes", async () => {
    const [one, two, three] = [await aPhoto(1), await aPhoto(2), await aPhoto(3)];
    await aRemoval(one, "violence");
    await aRemoval(two, "minors-safety");
    await aRemoval(three, "minors-safety");
    await expect(aNoteOf(bo!, await aPhoto(4), three, two, one)).rejects.toMatchObject({
      values: { count: 2, numbers: { en: "2, 3", zh: "2、3" }, rule: { en: "Keep children safe" } },
    });
    await expect(aNoteOf(bo!, one)).rejects.toMatchObject({
      values: { count: 1, rule: { en: "No violence" } },
    });
  });

  test("counts once for each upload, however often it is tried, and stands in the log", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "minors-safety");
    const mediaId = await anUpload(bo!, photo);
    const words = { title: "周末", body: "", channel: "pets", visibility: "everyone" };
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const input = publishInput.parse({ requestId: randomUUID(), ...words, pictures: [{ mediaId }] });
      await expect(publish(bo!, input)).rejects.toMatchObject({ messageKey: "pictureBanned" });
    }
    expect(await db.pictureMatch.findMany()).toMatchObject([
      { outcome: "refused", accountId: bo!.id, mediaId },
    ]);
    expect(await db.audit.count({ where: { action: "image.refused" } })).toBe(1);
  });

  test("is refused in an edit too, and the note stays as it was", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "minors-safety");
    const note = await aNoteOf(bo!, await aPhoto(6));
    const added = { mediaId: await anUpload(bo!, photo), alt: "" };
    const { pictures, ...now } = await theEditor(note.id);
    const input = editInput.parse({ ...now, pictures: [...pictures, added] });
    await expect(edit(bo!, input)).rejects.toMatchObject({
      messageKey: "pictureBanned",
      values: { numbers: { en: "2", zh: "2" } },
    });
    expect((await theEditor(note.id)).pictures).toHaveLength(1);
  });

  test("waits where it is mirrored, and its case names the rule", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "minors-safety");
    const again = await aNoteOf(bo!, await sharp(photo).flop().webp({ quality: 70 }).toBuffer());
    expect(again.held).toBe(true);
    await theWorkerCatchesUp();
    expect(await db.case.findFirst({ where: { noteId: again.id } })).toMatchObject({
      origin: "image_match",
      ruleId: "minors-safety",
    });
  });

  test("is let go again when the removal is undone on appeal", async () => {
    const photo = await aPhoto(1);
    const { decisionId } = await aRemoval(photo, "minors-safety");
    const { appealId } = await anAppeal(ana!, decisionId);
    await expect(aNoteOf(bo!, photo)).rejects.toMatchObject({ messageKey: "pictureBanned" });
    await aJudgement(kim!, appealId);
    expect((await aNoteOf(bo!, photo)).held).toBe(false);
    expect((await aNoteOf(ana!, photo)).held).toBe(false);
  });

  test("waits where it only resembles: one twelve bits away is the same, one thirteen away is not", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "minors-safety");
    const mediaId = await anUpload(bo!, await aPhoto(9));
    const turn = (bits: number) => db.$executeRaw`
      INSERT INTO media_hashes (media_id, bits, quality)
      SELECT ${mediaId}::uuid, bits # (repeat('1', ${bits}) || repeat('0', 256 - ${bits}))::bit(256), 100 FROM banned_images
      ON CONFLICT (media_id) DO UPDATE SET bits = EXCLUDED.bits`;
    const note = () =>
      publish(
        bo!,
        publishInput.parse({
          ...{ requestId: randomUUID(), title: "周末", body: "", channel: "pets", visibility: "everyone" },
          pictures: [{ mediaId }],
        }),
      );
    await turn(12);
    await expect(note()).rejects.toMatchObject({ messageKey: "pictureBanned" });
    await turn(13);
    expect((await note()).held).toBe(true);
    await turn(31);
    expect((await note()).held).toBe(true);
    await turn(32);
    expect((await note()).held).toBe(false);
  });
});

test("the same upload in two notes waits twice, and both say why; counted out and in again it waits anew", async () => {
  const photo = await aPhoto(1);
  await aRemoval(photo);
  const [mediaId, other] = [await anUpload(bo!, photo), await anUpload(bo!, await aPhoto(6))];
  const noteOf = (...media: string[]) =>
    publish(
      bo!,
      publishInput.parse({
        ...{ requestId: randomUUID(), title: "周末", body: "", channel: "pets", visibility: "everyone" },
        pictures: media.map((id) => ({ mediaId: id })),
      }),
    );
  const [one, two] = [await noteOf(other, mediaId), await noteOf(mediaId)];
  const why = { state: "held", resembles: expect.stringMatching(/\w/) };
  for (const { id } of [one, two]) expect(await bannersOf(bo!, id, "en")).toMatchObject([why]);
  expect(await db.pictureMatch.count({ where: { outcome: "held" } })).toBe(2);

  await db.hold.deleteMany();
  const { pictures, ...now } = await theEditor(one.id);
  await edit(bo!, editInput.parse({ ...now, pictures: pictures.slice(0, 1) }));
  expect(await bannersOf(bo!, one.id, "en")).toEqual([]);
  await edit(bo!, editInput.parse({ ...(await theEditor(one.id)), pictures }));
  expect(await bannersOf(bo!, one.id, "en")).toMatchObject([why]);
  expect(await db.pictureMatch.count({ where: { outcome: "held" } })).toBe(2);
});

test("whoever waits because of a picture reads by which rule one like it went", async () => {
  const photo = await aPhoto(1);
  await aRemoval(photo);
  const again = await aNoteOf(bo!, photo);
  const [banner] = await bannersOf(bo!, again.id, "en");
  expect(banner).toMatchObject({ state: "held", resembles: expect.stringMatching(/\w/) });
  const other = await aHeldNote(bo!);
  expect(await bannersOf(bo!, other.note.id, "en")).toMatchObject([{ state: "held", resembles: null }]);
});
