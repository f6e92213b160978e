import { createHash, randomBytes } from "node:crypto";
import type { Anyone } from "@/lib/accounts/viewer";
import { type Db, db, sqlPool } from "@/lib/db";
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

type Row = {
  id: string;
  handle: string;
  name: string;
  locale: string;
  session_id: string;
  roles: Role[] | null;
  suspended_until: Date | null;
};

/** $1: the hash of the token. */
export const viewerSql = `
  SELECT a.id, a.handle, a.name, a.locale, s.id AS session_id,
    (SELECT array_agg(r.role::text) FROM staff_roles r WHERE r.account_id = a.id) AS roles,
    (SELECT max(u.until) FROM suspensions u WHERE u.account_id = a.id AND u.until > now()) AS suspended_until
  FROM sessions s JOIN accounts a ON a.id = s.account_id
  WHERE s.token_hash = $1 AND s.expires_at > now()`;

/** Who the token belongs to, or null. One indexed query in bare SQL: every signed-in request pays it. */
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
    sessionId: row.session_id,
  };
}
