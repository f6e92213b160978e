import { requireViewer } from "@/lib/accounts/authority";
import { createAccount, markEmailConfirmed } from "@/lib/accounts/commands";
import { credentialOf, ownAccount } from "@/lib/accounts/own";
import type { Anyone } from "@/lib/accounts/viewer";
import { checkNames } from "@/lib/accounts/words";
import { hashPassword, passwordMatches, requireGoodPassword } from "@/lib/auth/passwords";
import { readIdentifier } from "@/lib/auth/rules";
import type { ConfirmInput, EndSessionInput, SignInInput, SignUpInput } from "@/lib/auth/schema";
import { closeSessions } from "@/lib/auth/sessions";
import { issueToken, redeemToken } from "@/lib/auth/tokens";
import { db } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Locale } from "@/lib/language/locales";
import { addressKey, forgive, limit } from "@/lib/limits";
import { queueMail } from "@/lib/mail/commands";
import { confirmLetter } from "@/lib/mail/letters";
import { Refusal } from "@/lib/refusal";

/** What arriving needs to know of the request. */
export type Arrival = { locale: Locale; address: string };

/**
 * Opens an account and returns its id. A taken e-mail is named as such: one form that signs in at once cannot hide it, and
 * the kind answer (sign in, or set a new password) is worth more than the secret; the budget of an address keeps lists of
 * e-mails from being tried. Sign-in and reset give nothing away. Names that break a rule are refused, doubtful ones asked about.
 */
export async function signUp(
  _viewer: Anyone,
  input: SignUpInput,
  { locale, address }: Arrival,
): Promise<string> {
  await limit("signUpFromAddress", addressKey(address));
  const { email, handle, keptName, keptHandle } = input;
  await checkNames(addressKey(address), { name: input.name, handle }, { name: keptName, handle: keptHandle });
  await requireGoodPassword(input.password, input, "password");
  const passwordHash = await hashPassword(input.password);
  return db.$transaction(async (tx) => {
    const name = input.name || handle;
    const accountId = await createAccount(tx, { email, handle, name, locale, passwordHash });
    const token = await issueToken(tx, "confirm", accountId, new Date());
    await queueMail(tx, email, confirmLetter({ handle, locale }, token));
    await record(tx, "account.joined", { accountId });
    return accountId;
  });
}

/**
 * Returns the id of the account that the name and the password open. Tries are counted by account, under whichever of its
 * names, and by address; for a name that nobody has they are counted just the same.
 */
export async function signIn(_viewer: Anyone, input: SignInInput, { address }: Arrival): Promise<string> {
  await limit("signInFromAddress", addressKey(address));
  const identifier = readIdentifier(input.identifier);
  const credential = await credentialOf(identifier);
  await limit("signIn", credential?.accountId ?? Object.values(identifier).join());
  const matches = await passwordMatches(credential?.passwordHash, input.password);
  if (!credential || !matches) throw new Refusal("unauthenticated", "signInWrong");
  await forgive("signIn", credential.accountId);
  return credential.accountId;
}

/** Uses up the link of a letter and notes that the address is the person's. Whoever holds the letter may do it. */
export async function confirmEmail(
  _viewer: Anyone,
  { token }: ConfirmInput,
  { address }: Arrival,
): Promise<void> {
  await limit("letterFromAddress", addressKey(address));
  await db.$transaction(async (tx) => {
    const accountId = await redeemToken(tx, "confirm", token, new Date());
    if (!accountId) throw new Refusal("not_found", "linkSpent");
    await markEmailConfirmed(tx, accountId);
  });
}

/** Sends the letter again; nothing when the address is confirmed already. */
export async function resendConfirmation(viewer: Anyone): Promise<void> {
  const person = requireViewer(viewer);
  await limit("confirmLetter", person.id);
  const { email, emailConfirmed, locale } = await ownAccount(person);
  if (emailConfirmed) return;
  await db.$transaction(async (tx) => {
    const token = await issueToken(tx, "confirm", person.id, new Date());
    await queueMail(tx, email, confirmLetter({ handle: person.handle, locale }, token));
  });
}

/** Ends one session of one's own; somebody else's, or none, is quietly nothing. */
export async function endSession(viewer: Anyone, { sessionId }: EndSessionInput): Promise<void> {
  const { id } = requireViewer(viewer);
  await db.session.deleteMany({ where: { id: sessionId, accountId: id } });
}

/** Signs out on every device, this one included. */
export async function signOutEverywhere(viewer: Anyone): Promise<void> {
  await closeSessions(db, requireViewer(viewer).id);
}
