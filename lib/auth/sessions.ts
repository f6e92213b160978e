import { createHash, randomBytes } from "node:crypto";
import { secondsLeftSql } from "@/lib/accounts/restricted";
import type { Anyone } from "@/lib/accounts/viewer";
import { type Db, db, sqlPool, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Role } from "@/lib/generated/prisma/enums";

/** How long a session lasts without being signed out. */
export const sessionDays = 30;

function hashOf(token: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash("sha256").update(token).digest());
}

/** Opens a session and returns the opaque token for the cookie; only its hash is stored. */
export async function openSession(accountId: string, userAgent: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + sessionDays * 86_400_000);
  await db.session.create({
    data: {
      tokenHash: hashOf(token),
      accountId,
      userAgent: userAgent.slice(0, 200),
      expiresAt,
    },
    select: { id: true },
  });
  return token;
}

/** Ends one session by its token; quietly nothing when there is none. */
export async function closeSession(token: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: hashOf(token) } });
}

/** Ends every session of an account, in the caller's transaction if there is one; all but `besides`, when given. */
export async function closeSessions(writer: Db, accountId: string, besides?: string): Promise<void> {
  await writer.session.deleteMany({ where: { accountId, id: besides ? { not: besides } : undefined } });
}

/** Sessions and tokens past their end; for the nightly sweep. They are refused in any case. */
export async function sweepExpired(now: Date): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lte: now } } });
  await db.emailToken.deleteMany({ where: { expiresAt: { lte: now } } });
}

/** A session that the password has opened waits so long for its code, in minutes. */
const pendingMinutes = 10;

/** Whose session the token opens once a code is given; null when there is none that waits, or it has waited too long. */
export async function pendingAccountOf(
  token: string | undefined,
): Promise<{ accountId: string; sessionId: string } | null> {
  if (!token || token.length > 100) return null;
  const found = await db.session.findFirst({
    where: {
      tokenHash: hashOf(token),
      secondFactorAt: null,
      createdAt: { gt: new Date(Date.now() - pendingMinutes * 60_000) },
      account: { secondFactor: { confirmedAt: { not: null } } },
    },
    select: { id: true, accountId: true },
  });
  return found && { accountId: found.accountId, sessionId: found.id };
}

/** Notes that this session has shown its second factor. */
export async function completeSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId }, data: { secondFactorAt: new Date() } });
}

type Row = {
  id: string;
  handle: string;
  name: string;
  locale: string;
  session_id: string;
  roles: Role[] | null;
  suspended_until: Date | null;
  second_factor: boolean;
  muted_until: Date | null;
  seconds_left: number | null;
};

/** $1: the hash of the token. */
export const viewerSql = `
  SELECT a.id, a.handle, a.name, a.locale, s.id AS session_id,
    (SELECT array_agg(r.role::text) FROM staff_roles r WHERE r.account_id = a.id) AS roles,
    (SELECT max(u.until) FROM suspensions u WHERE u.account_id = a.id AND u.until > now()) AS suspended_until,
    f.account_id IS NOT NULL AS second_factor,
    (SELECT max(r.until) FROM restrictions r WHERE r.account_id = a.id AND r.action = 'mute' AND r.until > now()) AS muted_until,
    ${secondsLeftSql(Prisma.sql`a.id`).sql} AS seconds_left
  FROM sessions s JOIN accounts a ON a.id = s.account_id
  LEFT JOIN second_factors f ON f.account_id = a.id AND f.confirmed_at IS NOT NULL
  WHERE s.token_hash = $1 AND s.expires_at > now() AND (f.account_id IS NULL OR s.second_factor_at IS NOT NULL)`;

/** Who the token belongs to, or null; null too while the account asks for a code that this session has not given. One indexed query in bare SQL: every signed-in request pays it. */
export async function viewerOf(token: string | undefined): Promise<Anyone> {
  if (!token || token.length > 100) return null;
  const { rows } = await sqlPool().query<Row>({ name: "viewer", text: viewerSql, values: [hashOf(token)] });
  const row = rows[0];
  if (!row) return null;
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    locale: row.locale,
    roles: row.roles ?? [],
    suspendedUntil: row.suspended_until,
    secondFactor: row.second_factor,
    mutedUntil: row.muted_until,
    secondsLeft: row.seconds_left,
    sessionId: row.session_id,
  };
}
