import { freeFailures, pauseAfter } from "@/lib/auth/rules";
import { db } from "@/lib/db";
import { limit } from "@/lib/limits";
import { queueMail } from "@/lib/mail/commands";
import { codesTriedLetter } from "@/lib/mail/letters";
import { Refusal } from "@/lib/refusal";

/**
 * Wrong codes of a second factor, counted until a right one is given: whoever guesses has the password already, so they wait ever
 * longer, and the person hears of it. Nobody without the password comes this far, so no stranger can make somebody wait; a recovery
 * code, which cannot be guessed, is looked at all the same.
 */

const day = 86_400_000;

/** Takes one try at a code, before it is looked at, so that many at once are no more than one after the other. Refuses in a pause. */
export async function takeTry(accountId: string, code: string): Promise<void> {
  await limit("signIn", `code:${accountId}`);
  const pausedUntil = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM second_factors WHERE account_id = ${accountId}::uuid FOR UPDATE`;
    const found = await tx.secondFactor.findUnique({
      where: { accountId },
      select: { failures: true, pausedUntil: true },
    });
    const now = new Date();
    if (!found) return null;
    if (found.pausedUntil && found.pausedUntil > now && isOfTheApp(code)) return found.pausedUntil;
    const failures = found.failures + 1;
    const pause = pauseAfter(failures);
    const data = { failures, ...(pause > 0 && { pausedUntil: new Date(now.getTime() + pause) }) };
    await tx.secondFactor.update({ where: { accountId }, data, select: { accountId: true } });
    return null;
  });
  if (pausedUntil) throw paused(pausedUntil);
}

/** Six digits, however they are typed; anything else could only be a recovery code. */
function isOfTheApp(code: string): boolean {
  return /^\d{1,8}$/.test(code.normalize("NFKC").replace(/[\s-]/g, ""));
}

function paused(until: Date): Refusal {
  const retryAfter = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000));
  const hours = retryAfter > 2 * 3600;
  const values: Record<string, number> = hours
    ? { hours: Math.ceil(retryAfter / 3600) }
    : { minutes: Math.ceil(retryAfter / 60) };
  return new Refusal("limited", hours ? "codesPausedHours" : "codesPaused", { values, retryAfter });
}

/** The try was wrong: once they pause, a letter tells the person, at most one a day. */
export async function tellOfFailures(accountId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.secondFactor.updateMany({
      where: {
        accountId,
        failures: { gt: freeFailures },
        OR: [{ toldAt: null }, { toldAt: { lt: new Date(Date.now() - day) } }],
      },
      data: { toldAt: new Date() },
    });
    if (count === 0) return;
    const credential = await tx.credential.findUnique({
      where: { accountId },
      select: { email: true, account: { select: { handle: true, locale: true } } },
    });
    if (credential) await queueMail(tx, credential.email, codesTriedLetter(credential.account));
  });
}
