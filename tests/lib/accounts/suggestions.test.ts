import { beforeEach, expect, it } from "vitest";
import { suggestPeople } from "@/lib/accounts/suggestions";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { aPerson } from "../../support/cast";

let mei: Viewer;

beforeEach(async () => {
  mei = await aPerson("mei");
});

async function named(handle: string, name: string, followerCount = 0) {
  const person = await aPerson(handle);
  await db.account.update({ where: { id: person.id }, data: { name, followerCount } });
  return person;
}

const follows = (who: Viewer, whom: Viewer) =>
  db.follow.create({ data: { followerId: who.id, followeeId: whom.id } });
const handles = async (typed: string, viewer: Viewer | null = mei) =>
  (await suggestPeople(viewer, typed)).map(({ handle }) => handle);

it("offers people by the beginning of handle or name, in either script and any case, followed ones first", async () => {
  await named("ana_in_austin", "Ana Morales", 50);
  await named("xiaoman", "小满", 3);
  const anadil = await named("zoe", "ANADIL", 1);
  await named("banana", "Banana", 900);
  await follows(mei, anadil);
  expect(await suggestPeople(mei, "An")).toEqual([
    { handle: "zoe", name: "ANADIL", avatarUrl: null, followed: true },
    { handle: "ana_in_austin", name: "Ana Morales", avatarUrl: null, followed: false },
  ]);
  expect(await handles("小")).toEqual(["xiaoman"]);
  expect(await handles("nobody")).toEqual([]);
});

it("offers those one follows before anything is typed, and nobody else", async () => {
  await named("ana", "Ana");
  await follows(mei, await named("bo", "Bo"));
  expect(await handles("")).toEqual(["bo"]);
});

it("offers nobody on either side of a block, nor oneself, and nothing to somebody signed out", async () => {
  const [ana, anton] = [await named("ana", "Ana"), await named("anton", "Anton")];
  await named("annie", "Annie");
  await db.block.create({ data: { blockerId: mei.id, blockedId: ana.id } });
  await db.block.create({ data: { blockerId: anton.id, blockedId: mei.id } });
  expect(await handles("an")).toEqual(["annie"]);
  expect(await handles("me")).toEqual([]);
  expect(await handles("an", null)).toEqual([]);
});

it("takes wildcards, NUL and half characters for what they are: nothing anybody is called", async () => {
  await named("ana", "Ana");
  for (const typed of ["%", "_", "\\", "a%", "\ud83d", "'; --"])
    expect(await handles(typed), typed).toEqual([]);
  expect(await handles("\0an")).toEqual(["ana"]);
});

it("reads a stretch of an index, however many people there are", async () => {
  await db.$executeRaw`INSERT INTO accounts (id, handle, name)
    SELECT gen_random_uuid(), 'p' || g, 'Person ' || g FROM generate_series(1, 5000) g`;
  await db.$executeRaw`ANALYZE accounts`;
  const lines = await db.$queryRaw<{ "QUERY PLAN": string }[]>`
    EXPLAIN SELECT id FROM accounts WHERE lower(name) ~>=~ 'person 1' AND lower(name) ~<~ 'person 2'
    ORDER BY lower(name) USING ~<~ LIMIT 100`;
  expect(lines.map((line) => line["QUERY PLAN"]).join(" ")).toContain("accounts_name_begins_idx");
  expect(await handles("p1")).toHaveLength(6);
});
