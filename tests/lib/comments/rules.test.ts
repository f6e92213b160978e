import { describe, expect, test } from "vitest";
import { cleanComment } from "@/lib/comments/rules";

describe("a comment as it is kept", () => {
  test.each([
    ["  hello  ", "hello"],
    ["one\n\n\n\n\ntwo", "one\n\ntwo"],
    ["one\r\ntwo", "one\ntwo"],
    ["欢迎\u202e", "欢迎"],
  ])("%j is %j", (typed, kept) => {
    expect(cleanComment(typed)).toBe(kept);
    expect(cleanComment(kept)).toBe(kept);
  });
});
