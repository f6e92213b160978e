import { type Admin, isStaff, requireViewer } from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { writeAudit } from "@/lib/audit/write";
import { takeTry, tellOfFailures } from "@/lib/auth/code-tries";
import type { Arrival } from "@/lib/auth/commands";
import {
  enrolmentUri,
  newRecoveryCodes,
  newSecret,
  recoveryHash,
  seal,
  stepOf,
  unseal,
} from "@/lib/auth/one-time";
import type { CodeInput } from "@/lib/auth/schema";
import { closeSessions, completeSession, pendingAccountOf } from "@/lib/auth/sessions";
import { type Db, db, type Tx } from "@/lib/db";
import { addressKey, forgive, limit } from "@/lib/limits";
import { Refusal } from "@/lib/refusal";

/** Setting up, using and giving up the second factor. From its confirmation on no session counts without it. */

export type OwnSecondFactor =
  | { state: "off" }
  | { state: "pending"; secret: string; uri: string }
  | { state: "on"; since: Date; codesLeft: number };

/** How things stand with one's own. The secret is shown until it is confirmed, and never again. */
export async function ownSecondFactor(viewer: Viewer): Promise<OwnSecondFactor> {
  const found = await db.secondFactor.findUnique({
    where: { accountId: viewer.id },
    select: {
      secret: true,
      confirmedAt: true,
      account: { select: { _count: { select: { recoveryCodes: true } } } },
    },
  });
  if (found?.confirmedAt) {
    return { state: "on", since: found.confirmedAt, codesLeft: found.account._count.recoveryCodes };
  }
  const secret = found && unseal(found.secret);
  if (!secret) return { state: "off" };
  return { state: "pending", secret, uri: enrolmentUri(secret, viewer.handle) };
}

/** Whether signing in takes a code as well. */
export async function asksForCode(accountId: string): Promise<boolean> {
  const found = await db.secondFactor.findUnique({ where: { accountId }, select: { confirmedAt: true } });
  return Boolean(found?.confirmedAt);
}

/** Makes a secret, which protects nothing until a code of it is given. Begun again it is another one. */
export async function beginSecondFactor(viewer: Anyone): Promise<void> {
  const { id: accountId } = requireViewer(viewer);
  const secret = seal(newSecret());
  const begun = await db.$executeRaw`
    INSERT INTO second_factors (account_id, secret) VALUES (${accountId}::uuid, ${secret})
    ON CONFLICT (account_id) DO UPDATE SET secret = ${secret} WHERE second_factors.confirmed_at IS NULL`;
  if (begun === 0) throw new Refusal("conflict", "secondFactorOn");
}

/**
 * Confirms the secret with a code of it: from now on it is asked for. Other devices are signed out. Returns the recovery
 * codes, which are shown this once.
 */
export async function confirmSecondFactor(viewer: Anyone, { code }: CodeInput): Promise<{ codes: string[] }> {
  const { id, sessionId } = requireViewer(viewer);
  await limit("signIn", `code:${id}`);
  return db.$transaction(async (tx) => {
    const found = await tx.secondFactor.findUnique({
      where: { accountId: id },
      select: { secret: true, confirmedAt: true },
    });
    if (!found || found.confirmedAt)
      throw new Refusal("conflict", found ? "secondFactorOn" : "secondFactorGone");
    const secret = unseal(found.secret);
    const step = secret && stepOf(secret, code, new Date());
    if (!step) throw wrong();
    const data = { confirmedAt: new Date(), lastStep: step };
    await tx.secondFactor.update({ where: { accountId: id }, data, select: { accountId: true } });
    await closeSessions(tx, id, sessionId);
    await completeSession(tx, sessionId);
    await note(tx, id, "second_factor.confirmed");
    return { codes: await replaceCodes(tx, id) };
  });
}

/**
 * Lets a session in that the password has opened, by a code of the app or one of the recovery codes. `token` is the
 * session's. Tries are counted by account.
 */
export async function passSecondFactor(
  token: string | undefined,
  { code }: CodeInput,
  { address }: Arrival,
): Promise<void> {
  await limit("signInFromAddress", addressKey(address));
  const pending = await pendingAccountOf(token);
  if (!pending) throw new Refusal("unauthenticated", "signInAgain");
  await spending(pending.accountId, code, (tx) => completeSession(tx, pending.sessionId));
  await forgive("signIn", `code:${pending.accountId}`);
}

/** New recovery codes in place of those there were. */
export async function renewRecoveryCodes(viewer: Anyone, { code }: CodeInput): Promise<{ codes: string[] }> {
  const { id } = requireViewer(viewer);
  return spending(id, code, async (tx) => {
    await note(tx, id, "second_factor.codes_renewed");
    return { codes: await replaceCodes(tx, id) };
  });
}

/** Gives the second factor up. Whoever keeps order may not. */
export async function removeSecondFactor(viewer: Anyone, { code }: CodeInput): Promise<void> {
  const person = requireViewer(viewer);
  if (isStaff(person)) throw new Refusal("forbidden", "secondFactorStaff");
  await spending(person.id, code, async (tx) => {
    await forget(tx, person.id);
    await note(tx, person.id, "second_factor.removed");
  });
}

/** Helps somebody back in whose phone and codes are gone: takes their second factor away and signs them out. */
export async function resetSecondFactor(admin: Admin, { accountId }: { accountId: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    await forget(tx, accountId);
    await closeSessions(tx, accountId);
    await writeAudit(tx, {
      actorId: admin.id,
      action: "second_factor.reset",
      subject: { kind: "account", id: accountId },
    });
  });
}

async function forget(tx: Tx, accountId: string): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.secondFactor.deleteMany({ where: { accountId } });
}

/** Uses a code up and does what it was given for, or refuses; wrong ones are counted, and a right one ends the count. */
async function spending<Result>(
  accountId: string,
  code: string,
  then: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  await takeTry(accountId, code);
  try {
    return await db.$transaction(async (tx) => {
      await spend(tx, accountId, code);
      const data = { failures: 0, pausedUntil: null, toldAt: null };
      await tx.secondFactor.updateMany({ where: { accountId }, data });
      return then(tx);
    });
  } catch (error) {
    if (error instanceof Refusal) await tellOfFailures(accountId);
    throw error;
  }
}

/** Uses a code up, or refuses. Of two at the same moment the update lets exactly one through. */
async function spend(tx: Tx, accountId: string, code: string): Promise<void> {
  if (await spendStep(tx, accountId, code)) return;
  const spent = await tx.recoveryCode.deleteMany({ where: { accountId, codeHash: recoveryHash(code) } });
  if (spent.count === 0) throw wrong();
}

async function spendStep(tx: Db, accountId: string, code: string): Promise<boolean> {
  const found = await tx.secondFactor.findFirst({
    where: { accountId, confirmedAt: { not: null } },
    select: { secret: true },
  });
  const secret = found && unseal(found.secret);
  const step = secret && stepOf(secret, code, new Date());
  if (!step) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { accountId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

async function replaceCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ accountId, codeHash: recoveryHash(code) })),
  });
  return codes;
}

async function note(tx: Tx, accountId: string, action: string): Promise<void> {
  await writeAudit(tx, { actorId: accountId, action, subject: { kind: "account", id: accountId } });
}

function wrong(): Refusal {
  return new Refusal("invalid", "checkFields", { fields: { code: "codeWrong" } });
}
