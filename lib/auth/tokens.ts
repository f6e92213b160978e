import { createHash, randomBytes } from "node:crypto";
import type { Db, Tx } from "@/lib/db";
import type { EmailTokenKind } from "@/lib/generated/prisma/enums";

const minute = 60_000;

/** How long the link of a letter works, in milliseconds. */
const life: Record<EmailTokenKind, number> = { confirm: 24 * 60 * minute, reset: 30 * minute };

function hashOf(token: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash("sha256").update(token).digest());
}

/** Makes a single-use token for a letter; only its hash is stored. */
export async function issueToken(
  tx: Tx,
  kind: EmailTokenKind,
  accountId: string,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + life[kind]);
  await tx.emailToken.deleteMany({ where: { accountId, expiresAt: { lte: now } } });
  await tx.emailToken.create({
    data: { tokenHash: hashOf(token), kind, accountId, expiresAt },
    select: { kind: true },
  });
  return token;
}

/** Whose token it is, without using it up. */
export async function holderOf(
  reader: Db,
  kind: EmailTokenKind,
  token: string,
  now: Date,
): Promise<string | null> {
  const row = await reader.emailToken.findFirst({
    where: { tokenHash: hashOf(token), kind, expiresAt: { gt: now } },
    select: { accountId: true },
  });
  return row?.accountId ?? null;
}

/** Uses a token up and says whose it was, or null. Of two at the same moment the deletion lets exactly one through. */
export async function redeemToken(
  tx: Tx,
  kind: EmailTokenKind,
  token: string,
  now: Date,
): Promise<string | null> {
  const rows = await tx.$queryRaw<{ account_id: string }[]>`
    DELETE FROM email_tokens
    WHERE token_hash = ${hashOf(token)} AND kind = ${kind}::"EmailTokenKind" AND expires_at > ${now}
    RETURNING account_id`;
  return rows[0]?.account_id ?? null;
}

/** Makes every letter of this kind that is still under way useless. */
export async function withdrawTokens(tx: Tx, kind: EmailTokenKind, accountId: string): Promise<void> {
  await tx.emailToken.deleteMany({ where: { kind, accountId } });
}
