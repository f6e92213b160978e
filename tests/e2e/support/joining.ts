import { createHash, randomBytes } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { Client } from "pg";
import type { Person } from "./people";

/** What signing up leaves behind (lib/auth/commands.ts, lib/auth/sessions.ts), without the letter: cheap to make and to check. */
const joining = `
  WITH a AS (INSERT INTO accounts (id, handle, name, locale) VALUES (gen_random_uuid(), $1, $2, 'en') RETURNING id),
  c AS (INSERT INTO credentials (account_id, email, password_hash) SELECT id, $3, $4 FROM a)
  INSERT INTO sessions (id, account_id, token_hash, user_agent, expires_at)
  SELECT gen_random_uuid(), id, $5, $6, now() + interval '1 day' FROM a`;

/** The password's cost is written in its hash; a low one serves people who live for a minute. */
const cheap = { memoryCost: 1024, timeCost: 1, parallelism: 1 };

/** Makes the person known to the site and answers with the cookies of their session. */
export async function join({ handle, name, email, password }: Person) {
  const token = randomBytes(32).toString("base64url");
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    const passwordHash = await hash(password.normalize("NFKC"), cheap);
    const tokenHash = createHash("sha256").update(token).digest();
    await client.query(joining, [handle, name, email, passwordHash, tokenHash, "a test"]);
  } finally {
    await client.end();
  }
  const url = process.env.E2E_BASE_URL ?? "";
  return [
    { name: "session", value: token, url, httpOnly: true, sameSite: "Lax" as const },
    { name: "signed-in", value: "1", url, sameSite: "Lax" as const },
  ];
}

/**
 * What a code leaves behind. A code works once, and several tests sign the same people in within the same half minute; giving
 * one is tried where it is the subject.
 */
export async function completeSessions({ handle }: Person) {
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      `UPDATE sessions s SET second_factor_at = now() FROM accounts a
       WHERE a.id = s.account_id AND a.handle = $1 AND s.second_factor_at IS NULL`,
      [handle],
    );
  } finally {
    await client.end();
  }
  return [{ name: "signed-in", value: "1", url: process.env.E2E_BASE_URL ?? "", sameSite: "Lax" as const }];
}

/** Lets somebody who has joined edit the rules, with the second factor that this takes. */
export async function letEditRules({ handle }: Person): Promise<void> {
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      `WITH a AS (SELECT id FROM accounts WHERE handle = $1),
       r AS (INSERT INTO staff_roles (account_id, role) SELECT id, 'rules_editor' FROM a),
       f AS (INSERT INTO second_factors (account_id, secret, confirmed_at) SELECT id, '', now() FROM a)
       UPDATE sessions SET second_factor_at = now() WHERE account_id = (SELECT id FROM a)`,
      [handle],
    );
  } finally {
    await client.end();
  }
}
