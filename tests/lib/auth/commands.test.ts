import { expect, test } from "vitest";
import {
  confirmEmail,
  endSession,
  resendConfirmation,
  signIn,
  signOutEverywhere,
  signUp,
} from "@/lib/auth/commands";
import { ownSessions } from "@/lib/auth/queries";
import { closeSession, openSession, sweepExpired, viewerOf } from "@/lib/auth/sessions";
import { issueToken } from "@/lib/auth/tokens";
import { db } from "@/lib/db";
import { ana, here, joined, lastTokenTo, lettersTo, mei, onDevice, refused } from "./people";

const secondsFromNow = (seconds: number) => new Date(Date.now() + seconds * 1000);

test("Mei joins and a letter in her language asks her to confirm", async () => {
  const accountId = await signUp(null, mei, { ...here, locale: "zh" });
  const account = await db.account.findUniqueOrThrow({
    where: { id: accountId },
    include: { credential: true },
  });
  expect(account).toMatchObject({ handle: "mei", name: "mei", locale: "zh" });
  expect(account.credential?.emailConfirmedAt).toBeNull();
  const [letter] = await lettersTo(mei.email);
  expect(letter?.subject).toBe("请确认你的邮箱");
  expect(letter?.body).toContain("/zh/confirm?token=");
  const events = await db.event.findMany({ orderBy: { id: "asc" } });
  expect(events.map(({ name }) => name)).toEqual(["mail.queued", "account.joined"]);
});

test("the password is kept as argon2id and nowhere else", async () => {
  await joined(mei);
  const { passwordHash } = await db.credential.findUniqueOrThrow({ where: { email: mei.email } });
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("of two who want the same handle at the same moment one gets it", async () => {
  const outcomes = await Promise.allSettled(
    [1, 2, 3, 4].map((at) => signUp(null, { ...mei, email: `mei${at}@example.com` }, here)),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const no = outcomes.find((outcome) => outcome.status === "rejected");
  expect(no?.reason).toMatchObject({ code: "conflict", fields: { handle: "handleTaken" } });
  expect(await db.account.count()).toBe(1);
  expect(await db.mail.count()).toBe(1);
});

test("of two sign-ups with one e-mail the second is told kindly and leaves nothing behind", async () => {
  await joined(mei);
  const no = await refused(signUp(null, { ...mei, handle: "mei_again" }, here));
  expect(no).toMatchObject({ code: "conflict", fields: { email: "emailTaken" } });
  expect(await db.account.count()).toBe(1);
  expect(await db.event.count({ where: { name: "account.joined" } })).toBe(1);
});

test("a name or handle that breaks a rule opens no account", async () => {
  for (const [field, value, said] of [
    ["name", "莞式服务", "profileNeedsLook"],
    ["name", "网上赌场注册送加微信", "profileBreaksRule"],
    ["handle", "casino_bonus_dm_me", "profileBreaksRule"],
  ] as const) {
    const no = await refused(signUp(null, { ...mei, [field]: value }, here));
    expect(no).toMatchObject({ code: "invalid", fields: { [field]: said } });
    expect(value).toContain(no.values.quote);
  }
  expect(await db.account.count()).toBe(0);
});

test("a doubtful name or handle is asked about, quoting it, and kept when its bearer wants to", async () => {
  const doubtful = { ...mei, handle: "betway_fan", name: "Online Casino" };
  const first = await refused(signUp(null, doubtful, here));
  expect(first).toMatchObject({
    code: "conflict",
    fields: { handle: "profileMayBreakRule" },
    values: { quote: "betway" },
    detail: "gambling",
  });
  const keptHandle = doubtful.handle;
  // keeping one is not keeping the other
  const second = await refused(signUp(null, { ...doubtful, keptHandle }, here));
  expect(second).toMatchObject({ code: "conflict", fields: { name: "profileMayBreakRule" } });
  expect(await db.account.count()).toBe(0);
  await signUp(null, { ...doubtful, keptHandle, keptName: doubtful.name }, here);
  expect(await db.account.findFirst({ select: { handle: true, name: true } })).toEqual({
    handle: "betway_fan",
    name: "Online Casino",
  });
});

test("a password that thieves try first, or that is one's own name, is refused", async () => {
  const leaked = await refused(signUp(null, { ...mei, password: "Password123" }, here));
  expect(leaked.fields).toEqual({ password: "passwordBreached" });
  const own = await refused(signUp(null, { ...mei, handle: "mei_wang_88", password: "Mei_Wang_88" }, here));
  expect(own.fields).toEqual({ password: "passwordIsYou" });
});

test("Mei signs in with her e-mail or handle, however she types them", async () => {
  const id = await joined(mei);
  for (const identifier of ["mei@example.com", " MEI@Example.com", "mei", "@Mei"])
    expect(await signIn(null, { identifier, password: mei.password }, here)).toBe(id);
});

test("the same password typed on another keyboard opens the door", async () => {
  const id = await joined({ ...mei, password: "Café ｃｏｆｆｅｅ" });
  expect(await signIn(null, { identifier: "mei", password: "Cafe\u0301 coffee" }, here)).toBe(id);
});

test("a wrong password and an unknown name get the same answer", async () => {
  await joined(mei);
  const wrong = await refused(signIn(null, { identifier: "mei", password: "not it at all" }, here));
  const nobody = await refused(signIn(null, { identifier: "nobody_here", password: "not it at all" }, here));
  expect([wrong.code, wrong.messageKey, wrong.fields]).toEqual([
    nobody.code,
    nobody.messageKey,
    nobody.fields,
  ]);
  expect(wrong.messageKey).toBe("signInWrong");
});

test("after ten wrong tries in a row an account waits, even with the right password, under each of its names", async () => {
  await joined(mei);
  for (let at = 0; at < 10; at += 1) {
    const identifier = at % 2 ? "mei" : mei.email;
    const no = await refused(
      signIn(null, { identifier, password: `wrong ${at}` }, { ...here, address: `198.51.100.${at}` }),
    );
    expect(no.code).toBe("unauthenticated");
  }
  const no = await refused(signIn(null, { identifier: "MEI", password: mei.password }, here));
  expect(no).toMatchObject({ code: "limited", messageKey: "tooManyTries", values: { minutes: 15 } });
  expect(no.retryAfter).toBeGreaterThan(890);
});

test("a name that nobody has is limited just like one that somebody has", async () => {
  for (let at = 0; at < 10; at += 1)
    await refused(
      signIn(null, { identifier: "nobody_here", password: "x" }, { ...here, address: `198.51.100.${at}` }),
    );
  const no = await refused(signIn(null, { identifier: "nobody_here", password: "x" }, here));
  expect(no.code).toBe("limited");
});

test("the right password forgives earlier slips", async () => {
  const id = await joined(mei);
  for (let round = 0; round < 2; round += 1) {
    for (let at = 0; at < 9; at += 1)
      await refused(signIn(null, { identifier: "mei", password: "wrong" }, here));
    expect(await signIn(null, { identifier: "mei", password: mei.password }, here)).toBe(id);
  }
});

test("one address cannot try its luck at many accounts, nor open many", async () => {
  for (let at = 0; at < 60; at += 1)
    await refused(signIn(null, { identifier: `somebody_${at}`, password: "x" }, here));
  expect((await refused(signIn(null, { identifier: "mei", password: "x" }, here))).code).toBe("limited");
  for (let at = 0; at < 20; at += 1) await refused(signUp(null, { ...mei, password: "Password123" }, here));
  const no = await refused(signUp(null, mei, here));
  expect(no).toMatchObject({ code: "limited", values: { minutes: 60 } });
  await signUp(null, mei, { ...here, address: "198.51.100.1" });
}, 30_000);

test("a session that is ended is over at once", async () => {
  const id = await joined(mei);
  const phone = await onDevice(id, "phone");
  const laptop = await onDevice(id, "laptop");
  await endSession(laptop.viewer, { sessionId: phone.viewer.sessionId });
  expect(await viewerOf(phone.token)).toBeNull();
  expect(await viewerOf(laptop.token)).toMatchObject({ handle: "mei" });
});

test("Ana cannot end Mei's session", async () => {
  const phone = await onDevice(await joined(mei));
  const stranger = await onDevice(await joined(ana));
  await endSession(stranger.viewer, { sessionId: phone.viewer.sessionId });
  expect(await viewerOf(phone.token)).not.toBeNull();
  expect((await refused(endSession(null, { sessionId: phone.viewer.sessionId }))).code).toBe(
    "unauthenticated",
  );
});

test("signing out everywhere means everywhere, and only oneself", async () => {
  const id = await joined(mei);
  const devices = [await onDevice(id), await onDevice(id)];
  const other = await onDevice(await joined(ana));
  await signOutEverywhere(devices[0]!.viewer);
  for (const { token } of devices) expect(await viewerOf(token)).toBeNull();
  expect(await viewerOf(other.token)).not.toBeNull();
});

test("Mei sees where she is signed in, this device first, and nobody else's", async () => {
  const id = await joined(mei);
  await onDevice(await joined(ana));
  const phone = await onDevice(id, "Mozilla/5.0 (iPhone) Safari/604");
  await onDevice(id, "Firefox/150 (Windows)");
  const sessions = await ownSessions(phone.viewer);
  expect(sessions.map(({ system, isThisOne }) => [system, isThisOne])).toEqual([
    ["iPhone", true],
    ["Windows", false],
  ]);
});

test("neither a stolen table nor an old cookie opens a session", async () => {
  const id = await joined(mei);
  const { token, viewer } = await onDevice(id);
  const row = await db.session.findUniqueOrThrow({ where: { id: viewer.sessionId } });
  expect(Buffer.from(row.tokenHash).toString("base64url")).not.toBe(token);
  await db.session.update({ where: { id: viewer.sessionId }, data: { expiresAt: secondsFromNow(-1) } });
  expect(await viewerOf(token)).toBeNull();
  for (const forged of ["", "x", viewer.sessionId, "a".repeat(5000)])
    expect(await viewerOf(forged)).toBeNull();
});

test("what is past its end is swept, what is not stays", async () => {
  const id = await joined(mei);
  const token = await openSession(id, "");
  await closeSession("no such token");
  await sweepExpired(secondsFromNow(60));
  expect(await viewerOf(token)).not.toBeNull();
  await sweepExpired(secondsFromNow(31 * 86_400));
  expect(await db.session.count()).toBe(0);
  expect(await db.emailToken.count()).toBe(0);
});

test("the link of the letter confirms the address, once", async () => {
  const id = await joined(mei);
  const token = await lastTokenTo(mei.email);
  await confirmEmail(null, { token }, here);
  const { emailConfirmedAt } = await db.credential.findUniqueOrThrow({ where: { accountId: id } });
  expect(emailConfirmedAt).not.toBeNull();
  expect((await refused(confirmEmail(null, { token }, here))).messageKey).toBe("linkSpent");
});

test("of many presses at the same moment exactly one uses the link", async () => {
  await joined(mei);
  const token = await lastTokenTo(mei.email);
  const presses = await Promise.allSettled([1, 2, 3, 4, 5].map(() => confirmEmail(null, { token }, here)));
  expect(presses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a link of another kind or made up does nothing, nor does one of yesterday", async () => {
  const id = await joined(mei);
  const good = await lastTokenTo(mei.email);
  const reset = await db.$transaction((tx) => issueToken(tx, "reset", id, new Date()));
  for (const token of [reset, "made-up", ""])
    expect((await refused(confirmEmail(null, { token }, here))).messageKey).toBe("linkSpent");
  await db.emailToken.updateMany({ data: { expiresAt: secondsFromNow(-1) } });
  expect((await refused(confirmEmail(null, { token: good }, here))).messageKey).toBe("linkSpent");
});

test("a confirmation works for a day, a new password for half an hour", async () => {
  const id = await joined(mei);
  await db.$transaction((tx) => issueToken(tx, "reset", id, new Date()));
  const tokens = await db.emailToken.findMany({ orderBy: { kind: "asc" } });
  const minutes = tokens.map(({ expiresAt }) => Math.round((expiresAt.getTime() - Date.now()) / 60_000));
  expect(minutes).toEqual([24 * 60, 30]);
});

test("the letter comes again when asked for, four times an hour, and not once confirmed", async () => {
  const { viewer } = await onDevice(await joined(mei));
  for (let at = 0; at < 4; at += 1) await resendConfirmation(viewer);
  expect(await lettersTo(mei.email)).toHaveLength(5);
  expect((await refused(resendConfirmation(viewer))).code).toBe("limited");
  const other = await onDevice(await joined(ana));
  await confirmEmail(null, { token: await lastTokenTo(ana.email) }, here);
  await resendConfirmation(other.viewer);
  expect(await lettersTo(ana.email)).toHaveLength(1);
});
