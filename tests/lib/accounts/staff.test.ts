import { expect, test } from "vitest";
import {
  type Admin,
  hasDuty,
  requireAdmin,
  requireModerator,
  requireRulesEditor,
  requireSenior,
} from "@/lib/accounts/authority";
import { allStaff, languagesOf, setRoles } from "@/lib/accounts/staff";
import { db } from "@/lib/db";
import type { Role } from "@/lib/generated/prisma/enums";
import { aPerson } from "@/tests/support/cast";

async function anAdmin(): Promise<Admin> {
  return requireAdmin(await aPerson("wen", ["admin"]));
}

test("Wen makes Mei a language reviewer for Chinese, and it is written down", async () => {
  const [wen, mei] = [await anAdmin(), await aPerson("mei")];
  await setRoles(wen, { handle: "mei", roles: ["language_reviewer"], languages: ["zh"] });
  expect(await allStaff(wen)).toMatchObject([
    { handle: "mei", roles: ["language_reviewer"], languages: ["zh"], me: false },
    { handle: "wen", roles: ["admin"], me: true },
  ]);
  expect(await languagesOf(mei.id)).toEqual(["zh"]);
  expect(await db.audit.findFirst({ where: { action: "staff.roles_set" } })).toMatchObject({
    actorId: wen.id,
    subjectId: mei.id,
  });
});

test("whoever has a wider role as well takes the cases of every language", async () => {
  const [wen, mei] = [await anAdmin(), await aPerson("mei")];
  await setRoles(wen, { handle: "mei", roles: ["language_reviewer", "reviewer"], languages: ["zh"] });
  expect(await languagesOf(mei.id)).toBeNull();
});

test("taking all roles away is a role less on the list", async () => {
  const wen = await anAdmin();
  await aPerson("mei", ["reviewer"]);
  await setRoles(wen, { handle: "mei", roles: [], languages: [] });
  expect((await allStaff(wen)).map(({ handle }) => handle)).toEqual(["wen"]);
});

test("nobody stops being an administrator by themselves, and nobody unknown becomes one", async () => {
  const wen = await anAdmin();
  await expect(setRoles(wen, { handle: "wen", roles: ["senior"], languages: [] })).rejects.toMatchObject({
    messageKey: "staffOwnAdmin",
  });
  await expect(setRoles(wen, { handle: "nobody", roles: ["admin"], languages: [] })).rejects.toMatchObject({
    fields: { handle: "handleUnknown" },
  });
});

test.each<[Role, string]>([
  ["reviewer", "review"],
  ["language_reviewer", "review"],
  ["senior", "review lead"],
  ["rules_editor", "rules"],
  ["admin", "review lead rules run"],
])("a %s may %s, and no more", async (role, duties) => {
  const person = await aPerson("deng", [role]);
  const may = (["review", "lead", "rules", "run"] as const).filter((duty) => hasDuty(person, duty));
  expect(may.join(" ")).toBe(duties);
  const doors = {
    review: requireModerator,
    lead: requireSenior,
    rules: requireRulesEditor,
    run: requireAdmin,
  };
  for (const [duty, door] of Object.entries(doors)) {
    const opens = () => door(person);
    if (duties.split(" ").includes(duty)) expect(opens()).toBe(person);
    else expect(opens).toThrow("notFound");
  }
});

test("two administrators who dismiss each other at once do not leave the place without one", async () => {
  const [wen, lan] = [await anAdmin(), requireAdmin(await aPerson("lan", ["admin"]))];
  await Promise.allSettled([
    setRoles(wen, { handle: "lan", roles: [], languages: [] }),
    setRoles(lan, { handle: "wen", roles: [], languages: [] }),
  ]);
  expect(await db.staffRole.count({ where: { role: "admin" } })).toBe(1);
});
