import { beforeEach, describe, expect, test } from "vitest";
import { requireAdmin, requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { signIn } from "@/lib/auth/commands";
import { codeAt, newSecret, recoveryHash, seal, stepOf, unseal } from "@/lib/auth/one-time";
import { changePassword } from "@/lib/auth/password-change";
import { pauseAfter } from "@/lib/auth/rules";
import {
  beginSecondFactor,
  confirmSecondFactor,
  ownSecondFactor,
  passSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
} from "@/lib/auth/second-factor";
import { viewerOf } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { forgive } from "@/lib/limits";
import { aPerson } from "@/tests/support/cast";
import { here, joined, mei, onDevice, refused } from "./people";

let device: { token: string; viewer: Viewer };

async function secretOf(viewer: Viewer): Promise<string> {
  const { secret } = await db.secondFactor.findUniqueOrThrow({ where: { accountId: viewer.id } });
  return unseal(secret) ?? "";
}

const now = () => new Date();
/** Half a minute later a phone shows another code. */
const later = () => new Date(Date.now() + 30_000);

async function enrolled() {
  await beginSecondFactor(device.viewer);
  const secret = await secretOf(device.viewer);
  const { codes } = await confirmSecondFactor(device.viewer, { code: codeAt(secret, now()) });
  return { secret, codes };
}

beforeEach(async () => {
  device = await onDevice(await joined(mei));
});

describe("Mei sets up a second factor", () => {
  test("and until she has given a code of it, signing in stays as it was", async () => {
    await beginSecondFactor(device.viewer);
    expect(await ownSecondFactor(device.viewer)).toMatchObject({ state: "pending" });
    const phone = await onDevice(device.viewer.id);
    expect(phone.viewer).toMatchObject({ handle: "mei", secondFactor: false });
  });

  test("her other devices are signed out, this one stays in, and she gets ten codes for a rainy day", async () => {
    const other = await onDevice(device.viewer.id);
    const { codes } = await enrolled();
    expect(new Set(codes).size).toBe(10);
    expect(await viewerOf(other.token)).toBeNull();
    expect(await viewerOf(device.token)).toMatchObject({ handle: "mei", secondFactor: true });
    expect(await ownSecondFactor(device.viewer)).toMatchObject({ state: "on", codesLeft: 10 });
  });

  test("a wrong code turns nothing on", async () => {
    await beginSecondFactor(device.viewer);
    const refusal = await refused(confirmSecondFactor(device.viewer, { code: "000000" }));
    expect(refusal.fields).toEqual({ code: "codeWrong" });
    expect(await ownSecondFactor(device.viewer)).toMatchObject({ state: "pending" });
  });

  test("neither the secret nor a recovery code stands in the database as it is", async () => {
    const { secret, codes } = await enrolled();
    const [factor, stored] = [await db.secondFactor.findFirstOrThrow(), await db.recoveryCode.findMany()];
    expect(Buffer.from(factor.secret).toString("latin1")).not.toContain(secret);
    for (const { codeHash } of stored) expect(codes).not.toContain(Buffer.from(codeHash).toString("latin1"));
  });
});

describe("signing in with a second factor", () => {
  test("the password alone opens nothing; the code does", async () => {
    const { secret } = await enrolled();
    const phone = await onDevice(device.viewer.id);
    expect(phone.viewer).toBeNull();
    await passSecondFactor(phone.token, { code: codeAt(secret, later()) }, here);
    expect(await viewerOf(phone.token)).toMatchObject({ handle: "mei", secondFactor: true });
  });

  test("a code works once, also for two at the same moment", async () => {
    const { secret } = await enrolled();
    const phones = [await onDevice(device.viewer.id), await onDevice(device.viewer.id)];
    const code = codeAt(secret, later());
    const outcomes = await Promise.allSettled(
      phones.map(({ token }) => passSecondFactor(token, { code }, here)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("a recovery code lets her in once, however she types it", async () => {
    const { codes } = await enrolled();
    const code = (codes[3] ?? "").toLowerCase().replace("-", " ");
    const phone = await onDevice(device.viewer.id);
    await passSecondFactor(phone.token, { code }, here);
    expect(await viewerOf(phone.token)).toMatchObject({ handle: "mei" });
    const again = await onDevice(device.viewer.id);
    expect((await refused(passSecondFactor(again.token, { code }, here))).fields).toEqual({
      code: "codeWrong",
    });
    expect(await ownSecondFactor(device.viewer)).toMatchObject({ codesLeft: 9 });
  });

  test("ten minutes after the password she starts over", async () => {
    const { secret } = await enrolled();
    const phone = await onDevice(device.viewer.id);
    await db.session.updateMany({
      where: { secondFactorAt: null },
      data: { createdAt: new Date(Date.now() - 10 * 60_000 - 1_000) },
    });
    const refusal = await refused(passSecondFactor(phone.token, { code: codeAt(secret, later()) }, here));
    expect(refusal.messageKey).toBe("signInAgain");
  });

  test("guessing ends after ten tries, and then a recovery code waits as well", async () => {
    const { codes } = await enrolled();
    const phone = await onDevice(device.viewer.id);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await refused(passSecondFactor(phone.token, { code: "000000" }, here));
    }
    const refusal = await refused(passSecondFactor(phone.token, { code: codes[0] ?? "" }, here));
    expect(refusal.code).toBe("limited");
  });
});

describe("guessing codes with somebody's password", () => {
  const letters = () => db.mail.findMany({ where: { subject: { contains: "Wrong codes" } } });
  const guess = async () => {
    // a patient stranger: the budget of the quarter of an hour is no hindrance
    await forgive("signIn", `code:${device.viewer.id}`);
    const { token } = await onDevice(device.viewer.id);
    return refused(passSecondFactor(token, { code: "000000" }, here));
  };
  const timePasses = (milliseconds: number) =>
    db.$executeRaw`UPDATE second_factors SET paused_until = paused_until - ${milliseconds} * interval '1 millisecond',
      told_at = told_at - ${milliseconds} * interval '1 millisecond'`;

  test("the fourth wrong one costs nothing, the fifth a minute, and every further one more, up to a day", async () => {
    await enrolled();
    for (let wrong = 0; wrong < 5; wrong += 1) expect((await guess()).fields).toEqual({ code: "codeWrong" });
    expect(await guess()).toMatchObject({ messageKey: "codesPaused", values: { minutes: 1 } });
    await timePasses(60_000);
    expect((await guess()).fields).toEqual({ code: "codeWrong" });
    expect(await guess()).toMatchObject({ messageKey: "codesPaused", values: { minutes: 5 } });
    expect([4, 5, 6, 11, 50].map((failures) => pauseAfter(failures) / 60_000)).toEqual([0, 1, 5, 1440, 1440]);
  });

  test("many at the same moment are no more than one after the other", async () => {
    await enrolled();
    const devices = await Promise.all(Array.from({ length: 9 }, () => onDevice(device.viewer.id)));
    const outcomes = await Promise.all(
      devices.map(({ token }) => refused(passSecondFactor(token, { code: "000000" }, here))),
    );
    expect(outcomes.filter(({ fields }) => fields.code === "codeWrong")).toHaveLength(5);
  });

  test("in a pause the right code waits, a recovery code lets her in, and then all is forgotten", async () => {
    const { secret, codes } = await enrolled();
    for (let wrong = 0; wrong < 5; wrong += 1) await guess();
    const phone = await onDevice(device.viewer.id);
    const inPause = await refused(passSecondFactor(phone.token, { code: codeAt(secret, later()) }, here));
    expect(inPause.code).toBe("limited");
    await forgive("signIn", `code:${device.viewer.id}`);
    await passSecondFactor(phone.token, { code: codes[0] ?? "" }, here);
    const found = await db.secondFactor.findFirstOrThrow();
    expect(found).toMatchObject({ failures: 0, pausedUntil: null });
  });

  test("a letter tells her, one a day", async () => {
    await enrolled();
    for (let wrong = 0; wrong < 4; wrong += 1) await guess();
    expect(await letters()).toHaveLength(0);
    await guess();
    await timePasses(60_000);
    await guess();
    expect(await letters()).toMatchObject([{ recipient: mei.email }]);
    await timePasses(86_400_000);
    await guess();
    expect(await letters()).toHaveLength(2);
  });

  test("a stranger without the password makes nobody wait", async () => {
    const { secret } = await enrolled();
    for (let wrong = 0; wrong < 5; wrong += 1) {
      await refused(passSecondFactor("no session of hers", { code: "000000" }, here));
      await refused(signIn(null, { identifier: "mei", password: "not hers", next: "" }, here));
    }
    const phone = await onDevice(device.viewer.id);
    await passSecondFactor(phone.token, { code: codeAt(secret, later()) }, here);
  });

  test("a new password ends the pause, not the count", async () => {
    const { secret } = await enrolled();
    for (let wrong = 0; wrong < 5; wrong += 1) await guess();
    const change = { currentPassword: mei.password, newPassword: "四十三只猫 and a string of haws" };
    await changePassword(device.viewer, change);
    expect(await db.secondFactor.findFirstOrThrow()).toMatchObject({ failures: 5, pausedUntil: null });
    const phone = await onDevice(device.viewer.id);
    await forgive("signIn", `code:${device.viewer.id}`);
    await passSecondFactor(phone.token, { code: codeAt(secret, later()) }, here);
  });
});

describe("living with it", () => {
  test("new recovery codes make the old ones worthless", async () => {
    const { codes } = await enrolled();
    const { codes: renewed } = await renewRecoveryCodes(device.viewer, { code: codes[0] ?? "" });
    const phone = await onDevice(device.viewer.id);
    await refused(passSecondFactor(phone.token, { code: codes[1] ?? "" }, here));
    await passSecondFactor(phone.token, { code: renewed[0] ?? "" }, here);
  });

  test("Mei turns it off with a code; a moderator cannot", async () => {
    const { codes } = await enrolled();
    const [first = "", second = ""] = codes;
    const asStaff = { ...device.viewer, roles: ["reviewer" as const] };
    expect((await refused(removeSecondFactor(asStaff, { code: first }))).messageKey).toBe(
      "secondFactorStaff",
    );
    await removeSecondFactor(device.viewer, { code: second });
    expect(await ownSecondFactor(device.viewer)).toEqual({ state: "off" });
    expect((await onDevice(device.viewer.id)).viewer).toMatchObject({ handle: "mei" });
  });

  test("an administrator helps somebody back in whose phone is gone", async () => {
    await enrolled();
    const admin = requireAdmin(await aPerson("wen", ["admin"]));
    await resetSecondFactor(admin, { accountId: device.viewer.id });
    expect(await viewerOf(device.token)).toBeNull();
    expect((await onDevice(device.viewer.id)).viewer).toMatchObject({ secondFactor: false });
    expect(await db.audit.findFirst({ where: { action: "second_factor.reset" } })).toMatchObject({
      actorId: admin.id,
    });
  });

  test("the desk does not open without it, and says so only to those who have the role", async () => {
    const staff = await aPerson("deng", ["reviewer"]);
    const refusal = await refused(
      Promise.resolve().then(() => requireModerator({ ...staff, secondFactor: false })),
    );
    expect(refusal.messageKey).toBe("secondFactorFirst");
    const nobody = await refused(Promise.resolve().then(() => requireModerator(device.viewer)));
    expect(nobody.messageKey).toBe("notFound");
  });
});

describe("codes", () => {
  const moment = new Date("2026-01-15T12:00:00Z");

  test("are those of RFC 6238", () => {
    // its appendix B, SHA-1: the secret "12345678901234567890" at 59 s and at 1111111109 s, the last six digits
    const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    expect(codeAt(secret, new Date(59_000))).toBe("287082");
    expect(codeAt(secret, new Date(1_111_111_109_000))).toBe("081804");
  });

  test("may be half a minute off, and no more", () => {
    const secret = newSecret();
    const step = stepOf(secret, codeAt(secret, moment), moment);
    expect(stepOf(secret, codeAt(secret, new Date(moment.getTime() + 30_000)), moment)).toBe((step ?? 0) + 1);
    expect(stepOf(secret, codeAt(secret, new Date(moment.getTime() + 60_000)), moment)).toBeNull();
    expect(stepOf(secret, codeAt(secret, new Date(moment.getTime() - 60_000)), moment)).toBeNull();
  });

  test("are read in full width and with blanks", () => {
    const secret = newSecret();
    const wide = [...codeAt(secret, moment)].map((digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
    expect(stepOf(secret, `${wide.slice(0, 3).join("")} ${wide.slice(3).join("")}`, moment)).not.toBeNull();
  });

  test("a sealed secret opens again, and a changed one does not", () => {
    const sealed = seal("GEZDGNBV");
    expect(unseal(sealed)).toBe("GEZDGNBV");
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(unseal(sealed)).toBeNull();
  });

  test("a recovery code is the same in small letters and without its dash", () => {
    expect(recoveryHash("abcde-fghjk")).toEqual(recoveryHash("ABCDE FGHJK"));
  });
});
