import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { follow, unfollow } from "@/lib/hashtags/commands";
import { aPerson } from "@/tests/support/cast";

let made = 0;
const aTopic = (key = `topic${++made}`, noteCount = 1) =>
  db.hashtag.create({ data: { key, name: key, noteCount } });

test("following a topic twice counts once, and so does leaving it", async () => {
  const mei = await aPerson();
  const { id } = await aTopic();
  expect(await follow(mei, { id })).toEqual({ count: 1 });
  expect(await follow(mei, { id })).toEqual({ count: 1 });
  expect(await unfollow(mei, { id })).toEqual({ count: 0 });
  expect(await unfollow(mei, { id })).toEqual({ count: 0 });
});

test("twenty people follow at once, twice each, and every one is counted", async () => {
  const { id } = await aTopic();
  const people = await Promise.all(Array.from({ length: 20 }, () => aPerson()));
  await Promise.all(people.flatMap((person) => [follow(person, { id }), follow(person, { id })]));
  const { followerCount } = await db.hashtag.findUniqueOrThrow({ where: { id } });
  expect(followerCount).toBe(20);
  expect(await db.hashtagFollow.count({ where: { hashtagId: id } })).toBe(20);
});

test("nobody signed in, nobody suspended follows; a topic that is not there is not found", async () => {
  const { id } = await aTopic();
  const mei = await aPerson();
  await expect(follow(null, { id })).rejects.toThrow("signInFirst");
  await expect(follow({ ...mei, suspendedUntil: new Date() }, { id })).rejects.toThrow("suspended");
  await expect(follow(mei, { id: mei.id })).rejects.toThrow("notFound");
});
