import { expect, test } from "vitest";
import type { Role } from "@/lib/generated/prisma/enums";
import { overlayText } from "@/lib/overlay/queries";
import { aPerson } from "../../support/cast";

test.each<[Role[], string | null]>([
  [[], null],
  [["reviewer"], "/moderation"],
  [["rules_editor"], "/moderation/rules"],
  [["rules_editor", "senior"], "/moderation"],
  [["admin"], "/moderation"],
])("whoever has the roles %j is led to %s, which opens for them", async (roles, desk) => {
  const person = await aPerson("deng", roles);
  const nothing = { notes: [], people: [], topics: [], comments: [] };
  const read = async (viewer: typeof person) => JSON.parse(await overlayText(viewer, nothing)).viewer.desk;
  expect(await read(person)).toBe(desk);
  expect(await read({ ...person, suspendedUntil: new Date(Date.now() + 60_000) })).toBeNull();
});
