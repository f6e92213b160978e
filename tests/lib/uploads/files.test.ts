import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { deliverMedia } from "@/lib/media/delivery";
import { mediaKey } from "@/lib/media/keys";
import { mediaStorage } from "@/lib/media/store";
import { publish } from "@/lib/notes/commands";
import { publishInput } from "@/lib/notes/schema";
import { Refusal } from "@/lib/refusal";
import { keepPicture } from "@/lib/uploads/commands";
import { lockContent } from "@/lib/uploads/content-lock";
import { clearLater, removeFiles, settleFiles, sweepUnclaimed } from "@/lib/uploads/files";
import { taskList } from "@/lib/worker/tasks";
import { aDecision } from "../../doors/scene";
import { aChannel, aModerator, aPerson } from "../../support/cast";
import { isStored } from "../../support/stored";
import { aPicture, draw } from "../media/pictures";

let mei: Viewer;
let ana: Viewer;
let shade = 100;

beforeEach(async () => {
  [mei, ana] = await Promise.all([aPerson("mei"), aPerson("ana"), aChannel()]);
});

const jpeg = (width = ++shade) => draw(aPicture(width, 80)).jpeg().toBuffer();
const draft = (mediaId: string) =>
  publishInput.parse({
    ...{ requestId: randomUUID(), title: "猫", channel: "pets", visibility: "everyone" },
    pictures: [{ mediaId }],
  });
const settle = (...ids: string[]) => db.$transaction((tx) => settleFiles(tx, ids));
const keyOf = (url: string) => url.replace("/media/", "");
const isThere = ({ smallUrl }: { smallUrl: string }) => isStored(keyOf(smallUrl));
const dayOld = new Date(Date.now() - 25 * 60 * 60 * 1000);
const age = (...ids: string[]) =>
  db.media.updateMany({ where: { id: { in: ids } }, data: { createdAt: dayOld } });
const hide = (noteId: string) => db.note.update({ where: { id: noteId }, data: { deletedAt: new Date() } });
const show = (noteId: string) => db.note.update({ where: { id: noteId }, data: { deletedAt: null } });

describe("the files of a note", () => {
  it("go out of reach when it is gone and come back with it, as often as it is asked", async () => {
    const picture = await keepPicture(mei.id, await jpeg());
    const { id } = await publish(mei, draft(picture.id));
    await settle(picture.id);
    expect(await isThere(picture)).toBe(true);
    await hide(id);
    await settle(picture.id);
    await settle(picture.id);
    expect(await isThere(picture)).toBe(false);
    await show(id);
    await settle(picture.id);
    expect(await isThere(picture)).toBe(true);
  });

  it("stay while another person's note shows the same picture", async () => {
    const bytes = await jpeg();
    const [hers, theirs] = [await keepPicture(mei.id, bytes), await keepPicture(ana.id, bytes)];
    const { id } = await publish(mei, draft(hers.id));
    const other = await publish(ana, draft(theirs.id));
    await hide(id);
    await settle(hers.id);
    expect(await isThere(hers)).toBe(true);
    await hide(other.id);
    await settle(theirs.id);
    expect(await isThere(hers)).toBe(false);
  });

  it("stay while somebody's avatar or unfinished note has the picture", async () => {
    const bytes = await jpeg();
    const [hers, theirs] = [await keepPicture(mei.id, bytes), await keepPicture(ana.id, bytes)];
    await hide((await publish(mei, draft(hers.id))).id);
    await settle(hers.id);
    expect(await isThere(hers)).toBe(true);
    await hide((await publish(ana, draft(theirs.id))).id);
    await db.account.update({ where: { id: mei.id }, data: { avatarId: hers.id } });
    await settle(hers.id);
    expect(await isThere(hers)).toBe(true);
  });
});

describe("the pictures of a draft", () => {
  async function drafted(mediaId: string, who = mei) {
    const author = { authorId: who.id, content: {} };
    await db.draft.create({
      data: { id: randomUUID(), ...author, images: { create: [{ position: 0, mediaId }] } },
    });
  }

  it("are not swept", async () => {
    const picture = await keepPicture(mei.id, await jpeg());
    await drafted(picture.id);
    await age(picture.id);
    expect(await sweepUnclaimed(new Date())).toBe(0);
    expect(await isThere(picture)).toBe(true);
    await db.draft.deleteMany();
    expect(await sweepUnclaimed(new Date())).toBe(1);
  });

  it("stay when a note that had them too is deleted", async () => {
    const picture = await keepPicture(mei.id, await jpeg());
    await drafted(picture.id);
    await hide((await publish(mei, draft(picture.id))).id);
    await settle(picture.id);
    expect(await isThere(picture)).toBe(true);
  });

  it("do not bring back what was taken down", async () => {
    const picture = await keepPicture(mei.id, await jpeg());
    const { id: noteId } = await publish(mei, draft(picture.id));
    await aDecision({ respondent: mei, noteId, by: await aModerator() });
    await drafted(picture.id);
    await settle(picture.id);
    expect(await isThere(picture)).toBe(false);
  });
});

describe("a process that dies between a picture's files and its row", () => {
  const jobs = () => db.$queryRaw<{ payload: { contentHash: string; keys: string[] }; soon: boolean }[]>`
    SELECT j.payload, j.run_at < now() + interval '61 minutes' AND j.run_at > now() + interval '59 minutes' AS soon
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = 'remove_files'`;

  it("leaves a job that removes them", async () => {
    const contentHash = Buffer.from("c".repeat(64), "hex");
    const key = mediaKey("secret", "c".repeat(64), "480");
    await clearLater({ contentHash, keys: [key] });
    await mediaStorage().put(key, Buffer.from("half a picture"));
    const [job] = await jobs();
    expect(job).toEqual({ payload: { contentHash: "c".repeat(64), keys: [key] }, soon: true });
    await taskList.remove_files?.(job?.payload, {} as never); // it asks nothing of the worker
    expect(await isStored(key)).toBe(false);
  });

  it("leaves none when the row is there", async () => {
    await keepPicture(mei.id, await jpeg());
    expect(await jobs()).toEqual([]);
  });

  it("takes no other person's files with it", async () => {
    const bytes = await jpeg();
    const picture = await keepPicture(mei.id, bytes);
    const { contentHash, smallKey } = await db.media.findUniqueOrThrow({ where: { id: picture.id } });
    await clearLater({ contentHash, keys: [smallKey] });
    const [job] = await jobs();
    await taskList.remove_files?.(job?.payload, {} as never); // as above
    expect(await isThere(picture)).toBe(true);
  });
});

describe("the sweep", () => {
  it("takes what nobody has claimed for a day, with its files, and nothing else", async () => {
    const [old, fresh, claimed] = await Promise.all(
      [await jpeg(), await jpeg(), await jpeg()].map((bytes) => keepPicture(mei.id, bytes)),
    );
    await publish(mei, draft(claimed!.id));
    await age(old!.id, claimed!.id);
    expect(await sweepUnclaimed(new Date())).toBe(1);
    expect(await sweepUnclaimed(new Date())).toBe(0);
    expect(await Promise.all([old!, fresh!, claimed!].map(isThere))).toEqual([false, true, true]);
    expect(await db.media.count()).toBe(2);
  });

  it("leaves files that another person's picture shares", async () => {
    const bytes = await jpeg();
    const [hers, theirs] = [await keepPicture(mei.id, bytes), await keepPicture(ana.id, bytes)];
    await age(hers.id);
    expect(await sweepUnclaimed(new Date())).toBe(1);
    expect(await isThere(theirs)).toBe(true);
  });

  it("starts the day anew when the picture is uploaded again", async () => {
    const bytes = await jpeg();
    const picture = await keepPicture(mei.id, bytes);
    await age(picture.id);
    await keepPicture(mei.id, bytes);
    expect(await sweepUnclaimed(new Date())).toBe(0);
  });

  it("never tears a picture out of a note published at the same moment", async () => {
    for (let round = 0; round < 12; round += 1) {
      const picture = await keepPicture(mei.id, await jpeg());
      await age(picture.id);
      const [published, swept] = await Promise.all([
        publish(mei, draft(picture.id)).catch((error: unknown) => error),
        sweepUnclaimed(new Date()),
      ]);
      const gone = published instanceof Refusal;
      expect(gone || !(published instanceof Error)).toBe(true);
      expect(swept).toBe(gone ? 1 : 0);
      expect(await isThere(picture)).toBe(!gone);
    }
  });

  it("passes by a picture that a note under way is taking", async () => {
    const picture = await keepPicture(mei.id, await jpeg());
    const { id: noteId } = await publish(mei, draft((await keepPicture(mei.id, await jpeg())).id));
    await age(picture.id);
    await db.$transaction(async (tx) => {
      await tx.noteImage.create({ data: { noteId, position: 1, mediaId: picture.id } });
      expect(await sweepUnclaimed(new Date())).toBe(0);
    });
    expect(await isThere(picture)).toBe(true);
  });

  it("never takes the files of a picture that is uploaded again at the same moment", async () => {
    for (let round = 0; round < 8; round += 1) {
      const bytes = await jpeg();
      await age((await keepPicture(mei.id, bytes)).id);
      const [again] = await Promise.all([keepPicture(mei.id, bytes), sweepUnclaimed(new Date())]);
      expect(await db.media.count({ where: { id: again.id } })).toBe(1);
      expect(await isThere(again)).toBe(true);
    }
  });

  it("removes no file while a picture of the same content is being stored", async () => {
    const picture = await keepPicture(mei.id, await jpeg());
    const { contentHash, smallKey } = await db.media.delete({ where: { id: picture.id } });
    const { removal } = await db.$transaction(async (tx) => {
      await lockContent(tx, contentHash, "shared");
      const begun = removeFiles({ contentHash, keys: [smallKey] });
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(await isThere(picture)).toBe(true);
      return { removal: begun };
    });
    await removal;
    expect(await isThere(picture)).toBe(false);
  });

  it("leaves a job that finishes the work if the process dies in between", async () => {
    const picture = await keepPicture(mei.id, await jpeg());
    const row = await db.media.findUniqueOrThrow({ where: { id: picture.id } });
    await age(picture.id);
    await sweepUnclaimed(new Date());
    const jobs = await db.$queryRaw<{ payload: { contentHash: string; keys: string[] } }[]>`
      SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = 'remove_files'`;
    expect(jobs[0]?.payload).toEqual({
      contentHash: Buffer.from(row.contentHash).toString("hex"),
      keys: row.stillKeys,
    });
    await removeFiles({ contentHash: row.contentHash, keys: [row.smallKey] });
  });
});

describe("the media address", () => {
  const get = (url: string, headers: HeadersInit = {}) =>
    deliverMedia(new Request(`http://localhost${url}`, { headers }), keyOf(url));

  it("has nothing any more once the note is gone", async () => {
    const picture = await keepPicture(mei.id, await jpeg());
    await hide((await publish(mei, draft(picture.id))).id);
    const etag = (await get(picture.smallUrl)).headers.get("etag")!;
    await settle(picture.id);
    expect((await get(picture.smallUrl)).status).toBe(404);
    expect((await get(picture.smallUrl, { "if-none-match": etag })).status).toBe(404);
  });
});
