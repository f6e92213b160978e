import { setTimeout as wait } from "node:timers/promises";
import { requireViewer } from "@/lib/accounts/authority";
import { markEmailConfirmed, setPasswordHash } from "@/lib/accounts/commands";
import { credentialOf, ownCredential } from "@/lib/accounts/own";
import type { Anyone } from "@/lib/accounts/viewer";
import type { Arrival } from "@/lib/auth/commands";
import { hashPassword, passwordMatches, requireGoodPassword } from "@/lib/auth/passwords";
import type { ChangePasswordInput, ForgotInput, ResetInput } from "@/lib/auth/schema";
import { closeSessions } from "@/lib/auth/sessions";
import { holderOf, issueToken, redeemToken, withdrawTokens } from "@/lib/auth/tokens";
import { db, type Tx } from "@/lib/db";
import { addressKey, forgive, limit } from "@/lib/limits";
import { queueMail } from "@/lib/mail/commands";
import { passwordChangedLetter, resetLetter } from "@/lib/mail/letters";
import { Refusal } from "@/lib/refusal";

/** Longer than writing a letter takes, so that the time of the answer does not tell whether one was written. */
const sameForAll = 250;

/** Sends a letter with a link to a new password, if there is such an account; the answer is the same if not. */
export async function forgotPassword(
  _viewer: Anyone,
  { email }: ForgotInput,
  { address }: Arrival,
): Promise<void> {
  await limit("resetFromAddress", addressKey(address));
  await limit("resetLetter", email);
  await Promise.all([writeResetLetter(email), wait(sameForAll)]);
}

async function writeResetLetter(email: string): Promise<void> {
  const credential = await credentialOf({ email });
  if (!credential) return;
  await db.$transaction(async (tx) => {
    const token = await issueToken(tx, "reset", credential.accountId, new Date());
    await queueMail(tx, credential.email, resetLetter(credential.account, token));
  });
}

/**
 * Sets a new password by the link of a letter and signs out everywhere. A password that is refused leaves the link good.
 * Having read the letter also confirms the address, and forgives earlier tries to sign in.
 */
export async function resetPassword(
  _viewer: Anyone,
  { token, password }: ResetInput,
  { address }: Arrival,
): Promise<void> {
  await limit("letterFromAddress", addressKey(address));
  const accountId = await holderOf(db, "reset", token, new Date());
  if (!accountId) throw new Refusal("not_found", "linkSpent");
  const person = await ownCredential(accountId);
  await requireGoodPassword(password, person, "password");
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    if (!(await redeemToken(tx, "reset", token, new Date()))) throw new Refusal("not_found", "linkSpent");
    await markEmailConfirmed(tx, accountId);
    await replacePassword(tx, { ...person, accountId }, passwordHash);
  });
  await forgive("signIn", accountId);
}

/** Changes the password of somebody who knows the current one; every other session ends. */
export async function changePassword(
  viewer: Anyone,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<void> {
  const { id, sessionId } = requireViewer(viewer);
  await limit("signIn", id);
  const person = await ownCredential(id);
  if (!(await passwordMatches(person.passwordHash, currentPassword))) {
    throw new Refusal("invalid", "checkFields", { fields: { currentPassword: "passwordWrong" } });
  }
  await requireGoodPassword(newPassword, person, "newPassword");
  const passwordHash = await hashPassword(newPassword);
  await db.$transaction((tx) => replacePassword(tx, { ...person, accountId: id }, passwordHash, sessionId));
  await forgive("signIn", id);
}

type Person = { accountId: string; email: string; handle: string; locale: string };

async function replacePassword(
  tx: Tx,
  person: Person,
  passwordHash: string,
  sessionId?: string,
): Promise<void> {
  await setPasswordHash(tx, person.accountId, passwordHash);
  await withdrawTokens(tx, "reset", person.accountId);
  await closeSessions(tx, person.accountId, sessionId);
  // whoever guessed codes no longer has the password; how often they did still counts
  await tx.secondFactor.updateMany({ where: { accountId: person.accountId }, data: { pausedUntil: null } });
  await queueMail(tx, person.email, passwordChangedLetter(person));
}
