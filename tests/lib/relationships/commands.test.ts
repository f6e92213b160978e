import { beforeEach, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import * as relationships from "@/lib/relationships/commands";
import { aPerson } from "../../support/cast";

let mei: Viewer;
let ana: Viewer;

beforeEach(async () => {
  [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
});

const counts = async ({ id }: Viewer) => {
  const { followerCount, followingCount } = await db.account.findUniqueOrThrow({ where: { id } });
  return [followerCount, followingCount];
};

it("counts following twice, and ten times at once, as one", async () => {
  await relationships.follow(ana, mei);
  await Promise.all(Array.from({ length: 10 }, () => relationships.follow(ana, mei)));
  expect([await counts(mei), await counts(ana)]).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(await db.event.count({ where: { name: "person.followed" } })).toBe(1);
});

it("unfollows once", async () => {
  await relationships.follow(ana, mei);
  await Promise.all([1, 2, 3].map(() => relationships.unfollow(ana, mei)));
  expect([await counts(mei), await counts(ana)]).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

it("follows each other at the same moment without waiting for ever", async () => {
  await Promise.all(
    [1, 2, 3].flatMap(() => [relationships.follow(ana, mei), relationships.follow(mei, ana)]),
  );
  expect([await counts(mei), await counts(ana)]).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

it("refuses oneself, nobody, and who is signed out", async () => {
  await expect(relationships.follow(ana, ana)).rejects.toThrow("notYourself");
  await expect(relationships.block(ana, ana)).rejects.toThrow("notYourself");
  await expect(relationships.mute(ana, ana)).rejects.toThrow("notYourself");
  const nobody = { id: "01890000-0000-7000-8000-000000000000" };
  await expect(relationships.follow(ana, nobody)).rejects.toThrow("not_found");
  await expect(relationships.block(ana, nobody)).rejects.toThrow("not_found");
  await expect(relationships.follow(null, mei)).rejects.toThrow("unauthenticated");
});

it("ends both follows with a block, and allows none while it stands", async () => {
  await relationships.follow(ana, mei);
  await relationships.follow(mei, ana);
  await relationships.block(ana, mei);
  await relationships.block(ana, mei);
  expect([await counts(mei), await counts(ana)]).toEqual([
    [0, 0],
    [0, 0],
  ]);
  await expect(relationships.follow(mei, ana)).rejects.toThrow("not_found");
  await expect(relationships.follow(ana, mei)).rejects.toThrow("not_found");
  await relationships.unblock(ana, mei);
  await relationships.follow(mei, ana);
  expect(await counts(ana)).toEqual([1, 0]);
});

it("mutes and unmutes once each, leaving the follow as it is", async () => {
  await relationships.follow(ana, mei);
  await relationships.mute(ana, mei);
  await relationships.mute(ana, mei);
  expect([await db.mute.count(), await counts(mei)]).toEqual([1, [1, 0]]);
  await relationships.unmute(ana, mei);
  expect(await db.mute.count()).toBe(0);
});
