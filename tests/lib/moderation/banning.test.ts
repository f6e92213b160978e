import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { sharp } from "@/lib/media/sharp";
import { mediaStorage } from "@/lib/media/store";
import { edit, publish } from "@/lib/notes/commands";
import { noteToEdit } from "@/lib/notes/own";
import { editInput, publishInput } from "@/lib/notes/schema";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aChannel, aModerator, aPerson, aPicture } from "../../support/cast";
import { aPhoto, side } from "../media/photos";
import { aDecision, aJudgement, anAppeal, aReport, theRules } from "./support";

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
    await aRemoval(photo, "minors-safety");
    const again = await aNoteOf(bo!, photo);
    expect(again).toMatchObject({ held: true, open: false });
    await theWorkerCatchesUp();
    expect(await db.case.findFirst({ where: { noteId: again.id } })).toMatchObject({
      origin: "image_match",
      ruleId: "minors-safety",
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
  expect((await aNoteOf(bo!, bad)).held).toBe(true);
});
