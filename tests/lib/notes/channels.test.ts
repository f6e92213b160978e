import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { type Admin, requireAdmin } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { collectingStale, tags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { channelNamed, channelsIn } from "@/lib/feed/channels";
import {
  addChannel,
  allChannels,
  channelsLeftOut,
  closeChannel,
  filterChannel,
  mostChannels,
  moveChannel,
  renameChannel,
  reopenChannel,
} from "@/lib/notes/channels";
import { channelNames } from "@/lib/notes/schema";
import { columnsOf } from "@/lib/notes/writing";
import { aModerator, aNote, aPerson } from "@/tests/support/cast";
import { refusalOf } from "@/tests/support/refusal";

let wen: Admin;
let mei: Viewer;

beforeEach(async () => {
  wen = requireAdmin(await aPerson("wen", ["admin"]));
  mei = await aPerson("mei");
  for (const name of ["Pets", "Food", "Travel"]) await addChannel(wen, { nameEn: name, nameZh: name });
});

const slugs = async () => (await channelsIn("en")).map(({ slug }) => slug);
const idOf = async (slug: string) => (await db.channel.findUniqueOrThrow({ where: { slug } })).id;
const actions = async () =>
  (await db.audit.findMany({ where: { subjectKind: "channel" }, orderBy: { createdAt: "asc" } })).map(
    ({ action }) => action,
  );

test("only admins are admins: not moderators, nor an admin who is suspended", async () => {
  const deng = await aModerator();
  expect(() => requireAdmin(deng)).toThrow("not_found");
  expect(() => requireAdmin({ ...wen, suspendedUntil: new Date() })).toThrow("not_found");
  expect(() => requireAdmin(null)).toThrow("not_found");
});

test("a new channel comes last, its address made of its English name", async () => {
  await addChannel(wen, { nameEn: "Café & Night Food", nameZh: "夜宵" });
  expect(await slugs()).toEqual(["pets", "food", "travel", "cafe-night-food"]);
  expect((await channelsIn("zh")).at(-1)?.name).toBe("夜宵");
});

test("an address is given once, and never one that is something else", async () => {
  for (const nameEn of ["Pets", "PETS!", "For you", "in", "Mine", "after"]) {
    const refused = await refusalOf(addChannel(wen, { nameEn, nameZh: "又一个" }));
    expect(refused).toMatchObject({ code: "conflict", fields: { nameEn: "channelTaken" } });
  }
  expect(await refusalOf(addChannel(wen, { nameEn: "猫", nameZh: "猫" }))).toMatchObject({
    fields: { nameEn: "channelLetters" },
  });
});

test("a channel left out of restricted mode is named there in both languages, and saying it twice is written down once", async () => {
  await db.channel.updateMany({ data: { leftOut: false } });
  await renameChannel(wen, { id: await idOf("food"), nameEn: "Food", nameZh: "美食" });
  const before = (await actions()).length;
  for (const leftOut of ["1", "1"] as const) await filterChannel(wen, { id: await idOf("food"), leftOut });
  expect([await channelsLeftOut("en"), await channelsLeftOut("zh")]).toEqual([["Food"], ["美食"]]);
  expect(await slugs()).toContain("food");
  await filterChannel(wen, { id: await idOf("food"), leftOut: "0" });
  expect(await channelsLeftOut("en")).toEqual([]);
  expect((await actions()).slice(before)).toEqual(["channel.left_out", "channel.let_in"]);
  expect(await refusalOf(filterChannel(wen, { id: randomUUID(), leftOut: "1" }))).toMatchObject({
    code: "not_found",
  });
});

test("names are as long as a tab can hold, and no longer", () => {
  const fits = (en: number, zh: number) =>
    channelNames.safeParse({ nameEn: "a".repeat(en), nameZh: "猫".repeat(zh) }).success;
  expect([fits(24, 12), fits(25, 12), fits(24, 13), fits(0, 12)]).toEqual([true, false, false, false]);
});

test("forty channels are open at most", async () => {
  for (let at = 3; at < mostChannels; at += 1) await addChannel(wen, { nameEn: `no ${at}`, nameZh: `${at}` });
  expect(await refusalOf(addChannel(wen, { nameEn: "one more", nameZh: "再来" }))).toMatchObject({
    messageKey: "channelsFull",
  });
});

test("a channel moves one place at a time, and stays at the ends", async () => {
  const travel = await idOf("travel");
  await moveChannel(wen, { id: travel, to: "later" });
  expect(await slugs()).toEqual(["pets", "food", "travel"]);
  await moveChannel(wen, { id: travel, to: "earlier" });
  expect(await slugs()).toEqual(["pets", "travel", "food"]);
  await moveChannel(wen, { id: travel, to: "earlier" });
  await moveChannel(wen, { id: travel, to: "earlier" });
  expect(await slugs()).toEqual(["travel", "pets", "food"]);
});

test("renaming changes both names, and no address", async () => {
  await renameChannel(wen, { id: await idOf("pets"), nameEn: "Animals", nameZh: "动物" });
  expect(await channelNamed("zh", "pets")).toEqual({ slug: "pets", name: "动物" });
  expect(await refusalOf(renameChannel(wen, { id: randomUUID(), nameEn: "a", nameZh: "b" }))).toMatchObject({
    code: "not_found",
  });
});

test("a closed channel leaves the tabs and takes in no note, but keeps those it has; it can be opened again", async () => {
  const note = await aNote({ by: mei, channel: "pets" });
  const pets = await idOf("pets");
  await closeChannel(wen, { id: pets });
  await closeChannel(wen, { id: pets });
  expect(await slugs()).toEqual(["food", "travel"]);
  expect(await channelNamed("en", "pets")).toMatchObject({ name: "Pets" });
  expect((await db.note.findUniqueOrThrow({ where: { id: note.id } })).channelId).toBe(pets);
  const input = {
    ...{ title: "猫", body: "", visibility: "everyone", channel: "pets", pictures: [] },
    ...{
      declarations: [],
      contentWarning: null,
      commentAudience: "everyone",
      placeId: null,
      cardTemplate: null,
    },
  } as unknown as Parameters<typeof columnsOf>[1];
  const posting = db.$transaction((tx) => columnsOf(tx, input));
  expect(await refusalOf(posting)).toMatchObject({ fields: { channel: "channelMissing" } });
  expect(await db.$transaction((tx) => columnsOf(tx, input, pets))).toMatchObject({ channelId: pets });
  expect((await allChannels(wen)).at(-1)).toMatchObject({ slug: "pets" });
  await reopenChannel(wen, { id: pets });
  expect(await slugs()).toEqual(["food", "travel", "pets"]);
});

test("every change discards the kept pages with tabs: explore, the topics and all channels", async () => {
  const pets = await idOf("pets");
  const changes = {
    added: () => addChannel(wen, { nameEn: "Night", nameZh: "夜" }),
    renamed: () => renameChannel(wen, { id: pets, nameEn: "Animals", nameZh: "动物" }),
    moved: () => moveChannel(wen, { id: pets, to: "later" }),
    filtered: () => filterChannel(wen, { id: pets, leftOut: "1" }),
    closed: () => closeChannel(wen, { id: pets }),
    reopened: () => reopenChannel(wen, { id: pets }),
  };
  const channels = ["pets", "food", "travel", "night"].map((slug) => tags.channel(slug));
  for (const [what, change] of Object.entries(changes)) {
    const { stale } = await collectingStale(change);
    expect(new Set(stale), what).toEqual(new Set([tags.explore, tags.topics, ...channels]));
  }
});

test("the last open channel stays open", async () => {
  await closeChannel(wen, { id: await idOf("pets") });
  await closeChannel(wen, { id: await idOf("food") });
  expect(await refusalOf(closeChannel(wen, { id: await idOf("travel") }))).toMatchObject({
    messageKey: "channelLast",
  });
});

test("everything that is changed is in the audit, and what changes nothing is not", async () => {
  const pets = await idOf("pets");
  await renameChannel(wen, { id: pets, nameEn: "Pets", nameZh: "Pets" });
  await renameChannel(wen, { id: pets, nameEn: "Pets", nameZh: "宠物" });
  await moveChannel(wen, { id: pets, to: "later" });
  await closeChannel(wen, { id: pets });
  await reopenChannel(wen, { id: pets });
  expect((await actions()).slice(3)).toEqual([
    "channel.renamed",
    "channel.moved",
    "channel.closed",
    "channel.reopened",
  ]);
});
