import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { mediaStorage } from "@/lib/media/store";
import { hashPictures } from "@/lib/uploads/hashing";
import { aPerson, aPicture } from "../../support/cast";
import { draw, aPicture as pixels } from "../media/pictures";

test("every picture gets its hash once; one whose file is not there is marked as nothing to compare", async () => {
  const mei = await aPerson("mei");
  const [here, gone] = [await aPicture(mei), await aPicture(mei)];
  await mediaStorage().put(here.smallKey, await draw(pixels(200, 150)).webp().toBuffer());
  expect(await hashPictures()).toBe(2);
  const [first, second] = await db.mediaHash.findMany({ orderBy: { mediaId: "asc" } });
  expect([first?.mediaId, second?.mediaId].toSorted()).toEqual([here.id, gone.id].toSorted());
  const qualities = new Map([first, second].map((hash) => [hash?.mediaId, hash?.quality]));
  expect(qualities.get(gone.id)).toBe(0);
  expect(qualities.get(here.id)).toBeGreaterThan(0);
  expect(await hashPictures()).toBe(0);
});

test("a picture out of everybody's reach is hashed too", async () => {
  const picture = await aPicture(await aPerson("mei"));
  await mediaStorage().put(picture.smallKey, await draw(pixels(200, 150)).webp().toBuffer());
  await mediaStorage().quarantine(picture.smallKey);
  await hashPictures();
  expect((await db.mediaHash.findFirst())?.quality).toBeGreaterThan(0);
});
