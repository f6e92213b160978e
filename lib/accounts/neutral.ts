import { markStale, tags } from "@/lib/cache-tags";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";

/** Words of a profile that moderators put out of sight, and back. */
export type ProfilePart = "name" | "bio";

/** What stands in the place of a name or a bio: a name is the handle, a bio is empty. */
function neutralFor(part: ProfilePart, handle: string): string {
  return part === "name" ? handle : "";
}

async function lock(tx: Tx, accountId: string) {
  await tx.$queryRaw`SELECT 1 FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
  return tx.account.findUnique({ where: { id: accountId }, select: { handle: true, name: true, bio: true } });
}

async function write(tx: Tx, accountId: string, part: ProfilePart, words: string, handle: string) {
  await tx.account.update({ where: { id: accountId }, data: { [part]: words }, select: { id: true } });
  if (part === "name") await record(tx, "person.renamed", { accountId });
  await markStale(tx, tags.person(handle));
}

/** For moderation, in its transaction. Answers the words that stood there; null when they are neutral already. */
export async function neutralise(tx: Tx, accountId: string, part: ProfilePart): Promise<string | null> {
  const person = await lock(tx, accountId);
  if (!person) return null;
  const neutral = neutralFor(part, person.handle);
  if (person[part] === neutral) return null;
  await write(tx, accountId, part, neutral, person.handle);
  return person[part];
}

/** Puts words back, unless the person has chosen others meanwhile. */
export async function giveBack(
  tx: Tx,
  accountId: string,
  part: ProfilePart,
  original: string,
): Promise<void> {
  const person = await lock(tx, accountId);
  if (!person || person[part] !== neutralFor(part, person.handle)) return;
  await write(tx, accountId, part, original, person.handle);
}
