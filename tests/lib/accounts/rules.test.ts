import { expect, test } from "vitest";
import { isHandle, isReservedHandle, normaliseEmail, normaliseHandle } from "@/lib/accounts/rules";
import { emailField, handleField, languagesInput, profileInput } from "@/lib/accounts/schema";

const problemOf = (result: { error?: { issues: { message: string }[] } }) => result.error?.issues[0]?.message;

test("Mei is one person however her handle is typed", () => {
  for (const typed of ["mei", "Mei", " MEI ", "@mei", "ｍｅｉ"]) expect(normaliseHandle(typed)).toBe("mei");
});

test("a handle has 3 to 24 letters a–z, digits and underscores, not underscores alone", () => {
  for (const good of ["mei", "a_1", "x".repeat(24), "_a_"]) expect(isHandle(good), good).toBe(true);
  for (const bad of ["", "me", "x".repeat(25), "___", "小满好", "méi", "a-b", "a b c", "mei\n", "ana.b"])
    expect(isHandle(bad), bad).toBe(false);
});

test("nobody can call themselves the house", () => {
  for (const handle of [
    "admin",
    "a_d_m_i_n",
    "moderator",
    "tanghulu",
    "tanghulu_team",
    "the_tang_hulu",
    "support",
  ])
    expect(isReservedHandle(handle), handle).toBe(true);
  expect(isReservedHandle("mei_in_beijing")).toBe(false);
  expect(problemOf(handleField.safeParse("Admin"))).toBe("handleReserved");
  expect(problemOf(handleField.safeParse("小满"))).toBe("handleShape");
});

test("an e-mail typed on a Chinese keyboard is understood", () => {
  expect(normaliseEmail(" Mei＠Example。COM ")).toBe("mei@example.com");
  expect(emailField.parse("Mei@Example.com")).toBe("mei@example.com");
});

test("what is not one e-mail is refused, above all two of them", () => {
  for (const bad of [
    "",
    "mei",
    "mei@",
    "@x.y",
    "a@b.c,d@e.f",
    "a@b.com\nBcc: c@d.ef",
    "a b@c.de",
    `${"a".repeat(250)}@b.cd`,
  ])
    expect(problemOf(emailField.safeParse(bad)), bad).toBe("emailShape");
});

test("a profile keeps its words and loses what would garble the page", () => {
  const { name, bio } = profileInput.parse({ name: "  Mei\n\u202e小满 ", bio: "one\r\n\r\n\r\n\r\ntwo  " });
  expect(name).toBe("Mei 小满");
  expect(bio).toBe("one\n\ntwo");
  expect(problemOf(profileInput.safeParse({ name: " ", bio: "" }))).toBe("nameMissing");
  expect(problemOf(profileInput.safeParse({ name: "猫".repeat(31), bio: "" }))).toBe("nameLong");
  expect(problemOf(profileInput.safeParse({ name: "Mei", bio: "猫".repeat(201) }))).toBe("bioLong");
});

test("empty rows and a language said twice are left out", () => {
  const { languages } = languagesInput.parse({
    language: ["zh", "", "en", "zh"],
    level: ["native", "native", "learning", "beginner"],
  });
  expect(languages).toEqual([
    { language: "zh", level: "native" },
    { language: "en", level: "learning" },
  ]);
  expect(languagesInput.safeParse({ language: ["tlh"], level: ["native"] }).success).toBe(false);
});
