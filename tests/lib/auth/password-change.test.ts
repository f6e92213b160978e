import { expect, test } from "vitest";
import { signIn } from "@/lib/auth/commands";
import { changePassword, forgotPassword, resetPassword } from "@/lib/auth/password-change";
import { viewerOf } from "@/lib/auth/sessions";
import { issueToken } from "@/lib/auth/tokens";
import { db } from "@/lib/db";
import { here, joined, lastTokenTo, lettersTo, mei, onDevice, refused } from "./people";

const fresh = "a whole new sentence";
const opens = (password: string) => signIn(null, { identifier: "mei", password }, here);

async function forgotten() {
  await forgotPassword(null, { email: mei.email }, here);
  return lastTokenTo(mei.email);
}

test("asking for a letter sounds the same whether the address is known or not", async () => {
  await joined(mei);
  const timed = async (email: string) => {
    const from = performance.now();
    expect(await forgotPassword(null, { email }, here)).toBeUndefined();
    return performance.now() - from;
  };
  const [known, unknown] = [await timed(mei.email), await timed("nobody@example.com")];
  // Both are held until the same moment, past what either needs; how late a busy machine is says nothing.
  expect(Math.min(known, unknown)).toBeGreaterThan(240);
  expect(await lettersTo("nobody@example.com")).toHaveLength(0);
  expect((await lettersTo(mei.email)).at(-1)?.body).toContain("/en/reset?token=");
});

test("nobody's mailbox is flooded", async () => {
  await joined(mei);
  for (let at = 0; at < 4; at += 1)
    await forgotPassword(null, { email: mei.email }, { ...here, address: `198.51.100.${at}` });
  const no = await refused(forgotPassword(null, { email: mei.email }, here));
  expect(no.code).toBe("limited");
  expect((await refused(forgotPassword(null, { email: mei.email }, here))).messageKey).toBe("tooManyTries");
});

test("Mei sets a new password by letter: the old one and every session are over, her address is confirmed", async () => {
  const id = await joined(mei);
  const devices = [await onDevice(id), await onDevice(id)];
  await resetPassword(null, { token: await forgotten(), password: fresh }, here);
  for (const { token } of devices) expect(await viewerOf(token)).toBeNull();
  expect((await refused(opens(mei.password))).messageKey).toBe("signInWrong");
  expect(await opens(fresh)).toBe(id);
  expect(
    (await db.credential.findUniqueOrThrow({ where: { accountId: id } })).emailConfirmedAt,
  ).not.toBeNull();
  expect((await lettersTo(mei.email)).at(-1)?.subject).toBe("Your password was changed");
});

test("a reset link works once, for half an hour, and one use spends the others", async () => {
  const id = await joined(mei);
  const [first, second] = [await forgotten(), await forgotten()];
  await resetPassword(null, { token: second, password: fresh }, here);
  for (const token of [first, second])
    expect(
      (await refused(resetPassword(null, { token, password: "yet another one" }, here))).messageKey,
    ).toBe("linkSpent");
  const past = new Date(Date.now() - 30 * 60_000 - 1);
  const late = await db.$transaction((tx) => issueToken(tx, "reset", id, past));
  expect(
    (await refused(resetPassword(null, { token: late, password: "yet another one" }, here))).messageKey,
  ).toBe("linkSpent");
  expect(await opens(fresh)).toBe(id);
});

test("a refused password leaves the link good", async () => {
  await joined(mei);
  const token = await forgotten();
  const no = await refused(resetPassword(null, { token, password: "Password123" }, here));
  expect(no.fields).toEqual({ password: "passwordBreached" });
  await resetPassword(null, { token, password: fresh }, here);
});

test("of two resets at the same moment with one link one counts", async () => {
  await joined(mei);
  const token = await forgotten();
  const outcomes = await Promise.allSettled(
    ["first sentence here", "second sentence here"].map((password) =>
      resetPassword(null, { token, password }, here),
    ),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a new password by letter lets an account in that strangers had locked", async () => {
  const id = await joined(mei);
  for (let at = 0; at < 10; at += 1) await refused(opens("wrong"));
  expect((await refused(opens(mei.password))).code).toBe("limited");
  await resetPassword(null, { token: await forgotten(), password: fresh }, here);
  expect(await opens(fresh)).toBe(id);
});

test("changing the password keeps this device and signs out the others", async () => {
  const id = await joined(mei);
  const [phone, laptop] = [await onDevice(id), await onDevice(id)];
  const token = await forgotten();
  await changePassword(laptop.viewer, { currentPassword: mei.password, newPassword: fresh });
  expect(await viewerOf(laptop.token)).not.toBeNull();
  expect(await viewerOf(phone.token)).toBeNull();
  expect(await opens(fresh)).toBe(id);
  expect((await refused(resetPassword(null, { token, password: "yet another one" }, here))).messageKey).toBe(
    "linkSpent",
  );
});

test("an open laptop is not enough to take an account over", async () => {
  const { viewer } = await onDevice(await joined(mei));
  const no = await refused(changePassword(viewer, { currentPassword: "a guess", newPassword: fresh }));
  expect(no.fields).toEqual({ currentPassword: "passwordWrong" });
  for (let at = 0; at < 9; at += 1)
    await refused(changePassword(viewer, { currentPassword: "guess", newPassword: fresh }));
  expect(
    (await refused(changePassword(viewer, { currentPassword: mei.password, newPassword: fresh }))).code,
  ).toBe("limited");
});
