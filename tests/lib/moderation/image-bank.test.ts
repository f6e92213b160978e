import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { requireSenior } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { sharp } from "@/lib/media/sharp";
import { mediaStorage } from "@/lib/media/store";
import { bannedImages } from "@/lib/moderation/banned-images";
import { banPicture, changeBan, liftBan } from "@/lib/moderation/image-bank";
import { publish } from "@/lib/notes/commands";
import { publishInput } from "@/lib/notes/schema";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aChannel, aModerator, aPerson, aPicture } from "../../support/cast";
import { aPhoto } from "../media/photos";
import { aDecision, aJudgement, anAppeal, aReport, theRules } from "./support";

let [ana, bo, sam, kim]: Viewer[] = [];

beforeEach(async () => {
  await Promise.all([theRules(), aChannel()]);
  [ana, bo] = await Promise.all([aPerson("ana"), aPerson("bo")]);
  [sam, kim] = await Promise.all([aModerator("sam"), aModerator("kim")]);
});

async function aNoteOf(by: Viewer, photo: Uint8Array) {
  const media = await aPicture(by);
  await mediaStorage().put(media.smallKey, Buffer.from(photo));
  const words = { title: "周末", body: "", channel: "pets", visibility: "everyone" };
  const pictures = [{ mediaId: media.id }];
  return publish(by, publishInput.parse({ requestId: randomUUID(), ...words, pictures }));
}

async function aRemoval(photo: Uint8Array, ruleId: string, by = ana!) {
  const note = await aNoteOf(by, photo);
  const { caseId } = await aReport(bo!, { kind: "note", id: note.id }, ruleId);
  const { decisionId } = await aDecision(sam!, caseId, { ruleId });
  const { number } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
  return { decisionId, caseId, number };
}

const theBan = () => db.bannedImage.findFirstOrThrow();
const lead = (who = kim!) => requireSenior(who);
const theList = (who = kim!) => bannedImages(lead(who), "en");

describe("the list of banned pictures", () => {
  test("says rule, decision, what the same picture meets, and which notes waited", async () => {
    const photo = await aPhoto(1);
    const { caseId, number } = await aRemoval(photo, "pornography");
    const again = await aNoteOf(bo!, photo);
    for (const { id } of await db.event.findMany({ orderBy: { id: "asc" } }))
      await deliver(subscriptions, id);
    const waiting = await db.case.findFirstOrThrow({ where: { noteId: again.id } });
    const { images } = await theList();
    expect(images).toMatchObject([
      {
        rule: { id: "pornography", version: 1 },
        decision: { by: "sam", caseId, caseNumber: number },
        refuses: false,
        lifted: null,
        ...{ held: 1, refused: 0 },
        cases: [{ id: waiting.id, number: waiting.number }],
      },
    ]);
    expect(images[0]?.picture).not.toBeNull();
  });

  test("goes on by its cursor, each picture once; a forged cursor begins anew", async () => {
    const { decisionId } = await aRemoval(await aPhoto(1), "pornography");
    await db.$executeRaw`
      INSERT INTO banned_images (id, bits, quality, decision_id, rule_id)
      SELECT gen_random_uuid(), n::bit(256), 100, ${decisionId}::uuid, 'pornography' FROM generate_series(1, 25) n`;
    const first = await theList();
    const second = await bannedImages(lead(), "en", first.next);
    expect([first.images.length, second.images.length, second.next]).toEqual([20, 6, null]);
    expect(new Set([...first.images, ...second.images].map(({ id }) => id)).size).toBe(26);
    expect((await bannedImages(lead(), "en", "forged")).images).toHaveLength(20);
  });

  test("does not show a moderator what was decided about themselves", async () => {
    await aRemoval(await aPhoto(1), "pornography", kim!);
    expect((await theList()).images).toEqual([]);
    expect((await theList(sam!)).images).toHaveLength(1);
    const { id: bannedImageId } = await theBan();
    await expect(liftBan(lead(), { bannedImageId, reason: "mine" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("a senior", () => {
  test("lifts a ban with a reason that stays beside it and in the log; twice is a conflict", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "minors-safety");
    const { id: bannedImageId } = await theBan();
    await liftBan(lead(), { bannedImageId, reason: "A drawing in a school book." });
    expect((await aNoteOf(bo!, photo)).held).toBe(false);
    const [image] = (await theList()).images;
    expect(image?.lifted).toMatchObject({ by: "kim", reason: "A drawing in a school book." });
    expect(await db.audit.count({ where: { action: "image.ban_lifted", actorId: kim!.id } })).toBe(1);
    await expect(liftBan(lead(sam!), { bannedImageId, reason: "again" })).rejects.toMatchObject({
      messageKey: "banLifted",
    });
    await expect(changeBan(lead(), { bannedImageId, refuses: true })).rejects.toMatchObject({
      messageKey: "banLifted",
    });
  });

  test("changes what the same picture meets; saying it twice is once", async () => {
    const photo = await aPhoto(1);
    await aRemoval(photo, "minors-safety");
    const { id: bannedImageId } = await theBan();
    await changeBan(lead(), { bannedImageId, refuses: false });
    await changeBan(lead(), { bannedImageId, refuses: false });
    expect(await db.audit.count({ where: { action: "image.ban_changed" } })).toBe(1);
    expect((await aNoteOf(bo!, photo)).held).toBe(true);
  });

  test("bans a picture of a case that banned none by itself, until that decision is undone", async () => {
    const photo = await aPhoto(1);
    const { number, decisionId } = await aRemoval(photo, "gambling");
    expect((await aNoteOf(bo!, photo)).held).toBe(false);
    await banPicture(lead(), { caseNumber: number, imageNumber: 1, refuses: true });
    await expect(aNoteOf(bo!, photo)).rejects.toMatchObject({ messageKey: "pictureBanned" });
    const { appealId } = await anAppeal(ana!, decisionId);
    await aJudgement(kim!, appealId);
    expect((await aNoteOf(bo!, photo)).held).toBe(false);
    const again = banPicture(lead(), { caseNumber: number, imageNumber: 1, refuses: true });
    await expect(again).rejects.toMatchObject({ fields: { caseNumber: "banNothingDone" } });
  });

  test("bans nothing of a decision that was taken back, or is undone at the same moment", async () => {
    const { number, decisionId } = await aRemoval(await aPhoto(1), "gambling");
    const { appealId } = await anAppeal(ana!, decisionId);
    await Promise.allSettled([
      banPicture(lead(sam!), { caseNumber: number, imageNumber: 1, refuses: true }),
      aJudgement(kim!, appealId),
    ]);
    expect(await db.bannedImage.count({ where: { liftedAt: null } })).toBe(0);

    const other = await aRemoval(await aPhoto(2), "gambling");
    const undone = { moderatorId: sam!.id, ruleId: "gambling", undoneAt: new Date() };
    const { id: bulkId } = await db.bulkDecision.create({ data: undone });
    await db.bulkDecided.create({ data: { bulkId, decisionId: other.decisionId } });
    const ban = banPicture(lead(), { caseNumber: other.number, imageNumber: 1, refuses: true });
    await expect(ban).rejects.toMatchObject({ fields: { caseNumber: "banNothingDone" } });
  });

  test("bans again what was lifted", async () => {
    const photo = await aPhoto(1);
    const { number } = await aRemoval(photo, "pornography");
    const { id: bannedImageId } = await theBan();
    await liftBan(lead(), { bannedImageId, reason: "by mistake" });
    await banPicture(lead(), { caseNumber: number, imageNumber: 1, refuses: false });
    expect(await theBan()).toMatchObject({ id: bannedImageId, liftedAt: null, liftReason: "" });
    expect((await aNoteOf(bo!, photo)).held).toBe(true);
  });

  test("cannot ban what is not there: no such case, an open one, one dismissed, no such picture, a flat one", async () => {
    const flat = await sharp({ create: { width: 90, height: 90, channels: 3, background: "#a55" } })
      .png()
      .toBuffer();
    const { number } = await aRemoval(flat, "gambling");
    const note = await aNoteOf(ana!, await aPhoto(2));
    const { caseId } = await aReport(bo!, { kind: "note", id: note.id });
    const open = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    const ban = (caseNumber: number, imageNumber = 1) =>
      banPicture(lead(), { caseNumber, imageNumber, refuses: false }).catch(({ fields }) => fields);
    expect(await ban(number + 1_000)).toEqual({ caseNumber: "banNoCase" });
    expect(await ban(open.number)).toEqual({ caseNumber: "banOpenCase" });
    expect(await ban(number, 2)).toEqual({ imageNumber: "banNoPicture" });
    expect(await ban(number)).toEqual({ imageNumber: "banNothingToSee" });
    await aDecision(sam!, caseId, { action: "dismiss", reason: "" });
    expect(await ban(open.number)).toEqual({ caseNumber: "banNothingDone" });
    expect(await db.bannedImage.count()).toBe(0);
  });
});
