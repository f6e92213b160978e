import fc from "fast-check";
import { expect, test } from "vitest";
import { doorPath, safeNext } from "@/lib/auth/returning";

const home = "/en/explore";

test("Ana comes back to where she was", () => {
  expect(safeNext("/en/notes/0199?from=feed", "en")).toBe("/en/notes/0199?from=feed");
  expect(safeNext("/topics/猫税", "en")).toBe("/en/topics/%E7%8C%AB%E7%A8%8E");
  expect(safeNext("/en", "en")).toBe(home);
});

test("who switched the language at the door stays in it", () => {
  expect(safeNext("/en/people/mei", "zh")).toBe("/zh/people/mei");
});

test.each([
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/%2f%2fevil.example",
  "/%2Fevil.example",
  "/%5cevil.example",
  "/en/..//evil.example",
  "/.//evil.example",
  "/en/%2e%2e//evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/%09/evil.example",
  "/%0d%0aLocation:%20https://evil.example",
  "/ /evil.example",
  " //evil.example",
  "javascript:alert(1)",
  "/\u0000/evil.example",
  "https://evil.example",
  "https:/evil.example",
  "http:evil.example",
  "evil.example",
  "data:text/html,x",
  "?next=//evil.example",
  "",
  `/${"a".repeat(600)}`,
])("nobody is led astray by %j", (next) => {
  expect(safeNext(next, "en")).toBe(home);
});

test("a door does not lead back to a door, nor to what is no page", () => {
  for (const path of [
    "/en/sign-in",
    "/sign-up?next=/x",
    "/en/sign-out",
    "/en/reset?token=1",
    "/api/viewer",
    "/media/x",
  ])
    expect(safeNext(path, "en"), path).toBe(home);
  for (const nothing of [undefined, null, 7, ["/en/x"], {}]) expect(safeNext(nothing, "en")).toBe(home);
});

test("whatever is asked for, the way leads to this site", () => {
  const pieces = fc.constantFrom(
    "/",
    "\\",
    "//",
    "..",
    ".",
    "%2f",
    "%5c",
    "\t",
    "@",
    ":",
    "evil.example",
    "en",
    "?",
    "#",
    "a",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const target = safeNext(parts.join(""), "en");
      expect(target).toMatch(/^\/en\/(?!\/)/);
      expect(new URL(target, "https://tanghulu.example").origin).toBe("https://tanghulu.example");
    }),
    { numRuns: 500 },
  );
});

test("a link to a door remembers the way back only when there is one", () => {
  expect(doorPath("en", "sign-in", "/en/notes/1")).toBe("/en/sign-in?next=%2Fen%2Fnotes%2F1");
  expect(doorPath("en", "sign-in", "//evil.example")).toBe("/en/sign-in");
  expect(doorPath("zh", "sign-up")).toBe("/zh/sign-up");
});
