import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { hintCookieName, sessionCookieName, sessionCookieOptions } from "@/lib/auth/cookies";
import { closeSession, openSession, sessionDays } from "@/lib/auth/sessions";
import { env } from "@/lib/env";

/**
 * next-auth signs people in and owns the cookie's life; what the cookie holds is our opaque session token (see sessions.ts),
 * so that a session can be ended at once on the server. Nothing outside lib/auth and its route imports this file.
 */

/**
 * A ticket says "this account has just proved who it is". It lives in this process for the length of one call of `signInAs`
 * and is used up by the first look, so next-auth's own address for credentials lets nobody in: passwords are compared, and
 * tries are counted, in commands.ts alone.
 */
const tickets = new Map<string, string>();

function accountOf(ticket: unknown): string | null {
  if (typeof ticket !== "string") return null;
  const accountId = tickets.get(ticket);
  tickets.delete(ticket);
  return accountId ?? null;
}

const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  session: { strategy: "jwt", maxAge: sessionDays * 86_400 },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
  providers: [
    Credentials({
      credentials: { ticket: {} },
      authorize({ ticket }) {
        const id = accountOf(ticket);
        return id ? { id } : null;
      },
    }),
  ],
  events: {
    async signOut(message) {
      const opaque = "token" in message ? message.token?.opaque : null;
      if (typeof opaque === "string") await closeSession(opaque);
    },
  },
  jwt: {
    async encode({ token }) {
      if (typeof token?.opaque === "string") return token.opaque;
      const userAgent = (await headers()).get("user-agent") ?? "";
      return openSession(String(token?.sub), userAgent);
    },
    decode: ({ token }) => (token ? { opaque: token } : null),
  },
  // The one thing it would log is a refused ticket, with a stack.
  logger: { error() {} },
}));

export { handlers };

/** Sets the session cookie for an account that has just proved who it is; a session this browser had before ends. While it is `pending`, a code is still
 * to come. */
export async function signInAs(accountId: string, { pending = false } = {}): Promise<void> {
  const jar = await cookies();
  const before = jar.get(sessionCookieName())?.value;
  const ticket = randomBytes(32).toString("base64url");
  tickets.set(ticket, accountId);
  try {
    await signIn("credentials", { ticket, redirect: false });
  } finally {
    tickets.delete(ticket);
  }
  if (before) await closeSession(before);
  await dropTraces();
  if (pending) jar.delete(hintCookieName);
  else await leaveHint();
}

/** The token of this browser's session, complete or not. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookieName())?.value;
}

/** From here on it makes sense to ask who is there. */
export async function leaveHint(): Promise<void> {
  const jar = await cookies();
  jar.set(hintCookieName, "1", {
    ...sessionCookieOptions(),
    httpOnly: false,
    maxAge: sessionDays * 86_400,
  });
}

/** Ends the session on the server first, then clears the cookies. */
export async function signOutHere(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(sessionCookieName())?.value;
  if (token) await closeSession(token);
  await signOut({ redirect: false });
  await dropTraces();
  jar.delete(hintCookieName);
}

/** next-auth notes in a cookie where it was called from; our forms carry that themselves. */
async function dropTraces(): Promise<void> {
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes("authjs.")) jar.delete(name);
}
