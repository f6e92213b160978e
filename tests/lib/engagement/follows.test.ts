import { beforeEach, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import * as engagement from "@/lib/engagement/commands";
import * as relationships from "@/lib/relationships/commands";
import { aNote, aPerson } from "../../support/cast";

let mei: Viewer;
let ana: Viewer;
let note: { id: string };

beforeEach(async () => {
  [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
  note = await aNote({ by: mei });
});

const gained = async ({ id } = note) => (await db.note.findUniqueOrThrow({ where: { id } })).followCount;
const followers = async () => (await db.account.findUniqueOrThrow({ where: { id: mei.id } })).followerCount;

it("counts a follow for the note it was made from, once, however often it is pressed", async () => {
  await Promise.all(Array.from({ length: 10 }, () => engagement.followAuthor(ana, note)));
  expect([await gained(), await followers()]).toEqual([1, 1]);
  expect(await db.event.count({ where: { name: "person.followed" } })).toBe(1);
});

it("takes it from the note again when the follow ends, wherever it is ended", async () => {
  await engagement.followAuthor(ana, note);
  await Promise.all([1, 2, 3].map(() => relationships.unfollow(ana, mei)));
  expect([await gained(), await followers()]).toEqual([0, 0]);
  await engagement.followAuthor(ana, note);
  await relationships.block(mei, ana);
  expect([await gained(), await followers()]).toEqual([0, 0]);
});

it("gives a follow to the first note alone, and none to a note of somebody followed before", async () => {
  const second = await aNote({ by: mei });
  await engagement.followAuthor(ana, note);
  await engagement.followAuthor(ana, second);
  expect([await gained(), await gained(second)]).toEqual([1, 0]);
  await relationships.unfollow(ana, mei);
  await relationships.follow(ana, mei);
  await engagement.followAuthor(ana, note);
  expect([await gained(), await followers()]).toEqual([0, 1]);
});

it("reads 'not here' to who may not see the note, and follows nobody then", async () => {
  const hidden = await aNote({ by: mei, visibility: "only_me" });
  await expect(engagement.followAuthor(ana, hidden)).rejects.toThrow("not_found");
  await expect(engagement.followAuthor(mei, note)).rejects.toThrow("notYourself");
  await expect(engagement.followAuthor(null, note)).rejects.toThrow("unauthenticated");
  expect(await followers()).toBe(0);
});

it("keeps the follow when the note goes for good", async () => {
  await engagement.followAuthor(ana, note);
  await db.note.delete({ where: { id: note.id } });
  expect(await db.follow.findFirst()).toMatchObject({ followerId: ana.id, noteId: null });
});

it("lets everybody like, follow from the note and block at once without waiting for ever", async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => aPerson()));
  await Promise.all(
    people.flatMap((person) => [
      engagement.followAuthor(person, note).catch(() => undefined),
      engagement.like(person, note).catch(() => undefined),
      relationships.block(mei, person),
      relationships.block(person, mei),
    ]),
  );
  expect([await gained(), await followers()]).toEqual([0, 0]);
});
