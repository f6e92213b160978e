import { randomBytes } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { limit } from "@/lib/limits";
import { keepPicture } from "@/lib/uploads/commands";
import { beginUpload, finishUpload, takeBytes } from "@/lib/uploads/resumable";
import { aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aPicture, draw } from "../media/pictures";

const MB = 1024 * 1024;
const quota = 5120 * MB;

let mei: Viewer;
let ana: Viewer;
let shade = 200;

beforeEach(async () => {
  [mei, ana] = await Promise.all([aPerson("mei"), aPerson("ana")]);
});

const jpeg = () => draw(aPicture(++shade, 100)).jpeg().toBuffer();

/** What one's pictures take up together, in one row too large for a real one. */
async function takeUp(bytes: number, who = mei) {
  const { id } = await keepPicture(who.id, await jpeg());
  let left = bytes;
  // a row holds at most 2 GB
  for (const row of [
    id,
    (await keepPicture(who.id, await jpeg())).id,
    (await keepPicture(who.id, await jpeg())).id,
  ]) {
    const some = Math.min(left, 2_000_000_000);
    await db.media.update({ where: { id: row }, data: { bytes: some } });
    left -= some;
  }
}

/** What this picture takes up once it is stored. */
async function sizeOf(bytes: Uint8Array): Promise<number> {
  const { id } = await keepPicture(ana.id, bytes);
  return (await db.media.findUniqueOrThrow({ where: { id } })).bytes;
}

it("a picture that just fits is taken, and the next one is not", async () => {
  const bytes = await jpeg();
  const size = await sizeOf(bytes);
  expect(size).toBeGreaterThan(0);
  await takeUp(quota - size);
  await keepPicture(mei.id, bytes);
  const refusal = await refusalOf(keepPicture(mei.id, await jpeg()));
  expect(refusal).toMatchObject({
    code: "invalid",
    messageKey: "quotaFull",
    values: { left: 0, quota: 5120 },
  });
});

it("a picture one byte too large is not, with what is left said", async () => {
  const bytes = await jpeg();
  await takeUp(quota - (await sizeOf(bytes)) + 1);
  expect((await refusalOf(keepPicture(mei.id, bytes))).messageKey).toBe("quotaFull");
  expect(await db.media.count({ where: { ownerId: mei.id } })).toBe(3);
});

it("says how much is left", async () => {
  await takeUp(quota - 160_000);
  const noise = { data: randomBytes(600 * 600 * 3), width: 600, height: 600 };
  const refusal = await refusalOf(keepPicture(mei.id, await draw(noise).jpeg().toBuffer()));
  expect(refusal.values).toEqual({ left: 0.1, quota: 5120 });
});

it("two that come at once do not both take the last place", async () => {
  const [one, two] = [await jpeg(), await jpeg()];
  const [first, second] = [await sizeOf(one), await sizeOf(two)];
  await takeUp(quota - Math.max(first, second));
  const tries = await Promise.allSettled([keepPicture(mei.id, one), keepPicture(mei.id, two)]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("what one has already counts once", async () => {
  const bytes = await jpeg();
  const { id } = await keepPicture(mei.id, bytes);
  await takeUp(quota);
  expect((await keepPicture(mei.id, bytes)).id).toBe(id);
});

it("is said before a byte is sent, and is each person's own", async () => {
  await takeUp(quota);
  const announced = { bytes: 1000, type: "image/jpeg" };
  expect((await refusalOf(beginUpload(mei, announced))).messageKey).toBe("quotaFull");
  await beginUpload(ana, announced);
});

it("loses no upload that has arrived: with room again it is asked for again", async () => {
  const bytes = await jpeg();
  const { id } = await beginUpload(mei, { bytes: bytes.length, type: "image/jpeg" });
  const body = new Blob([Uint8Array.from(bytes)]).stream();
  await takeBytes(mei, { id }, { offset: 0, bytes: bytes.length, body });
  await takeUp(quota);
  expect((await refusalOf(finishUpload(mei, { id }))).messageKey).toBe("quotaFull");
  await db.media.updateMany({ where: { ownerId: mei.id }, data: { bytes: 1 } });
  await finishUpload(mei, { id });
});

it("does not have a file that does not fit decoded again and again", async () => {
  const bytes = await jpeg();
  const { id } = await beginUpload(mei, { bytes: bytes.length, type: "image/jpeg" });
  const body = new Blob([Uint8Array.from(bytes)]).stream();
  await takeBytes(mei, { id }, { offset: 0, bytes: bytes.length, body });
  for (let time = 0; time < 400; time += 1) await limit("picture", mei.id);
  expect(await refusalOf(finishUpload(mei, { id }))).toMatchObject({ code: "limited" });
});
