import { expect, test } from "vitest";
import { describeDevice, passwordIsYou, passwordLengthProblem, readIdentifier } from "@/lib/auth/rules";

test("a password counts what people see as characters, in any script", () => {
  expect(passwordLengthProblem("猫".repeat(8))).toBeNull();
  expect(passwordLengthProblem("😺".repeat(8))).toBeNull();
  expect(passwordLengthProblem("😺".repeat(7))).toBe("passwordShort");
  expect(passwordLengthProblem("a".repeat(128))).toBeNull();
  expect(passwordLengthProblem("a".repeat(129))).toBe("passwordLong");
});

test("Mei cannot use her own name as her password", () => {
  const mei = { handle: "mei_in_beijing", email: "mei.wang@example.com" };
  for (const password of [
    "mei_in_beijing",
    "MEI_IN_BEIJING",
    "@mei_in_beijing",
    "mei.wang@example.com",
    "Mei.Wang",
    "ｍｅｉ.ｗａｎｇ",
  ])
    expect(passwordIsYou(password, mei), password).toBe(true);
  expect(passwordIsYou("mei_in_beijing and more", mei)).toBe(false);
});

test("Ana signs in with her e-mail or with her handle", () => {
  expect(readIdentifier(" Ana@Example.com")).toEqual({ email: "ana@example.com" });
  expect(readIdentifier("ana＠example。com")).toEqual({ email: "ana@example.com" });
  expect(readIdentifier("@Ana")).toEqual({ handle: "ana" });
});

test.each([
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Mobile/15E148 Safari/604.1",
    "Safari",
    "iPhone",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/148.0 Safari/537.36 Edg/148.0",
    "Edge",
    "Windows",
  ],
  [
    "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/148.0 Mobile Safari/537.36 MicroMessenger/8.0",
    "WeChat",
    "Android",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0", "Firefox", "Linux"],
  ["curl/8.0", null, null],
])("a device is called by names people know: %s", (userAgent, browser, system) => {
  expect(describeDevice(userAgent)).toEqual({ browser, system });
});
