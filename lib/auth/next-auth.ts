import { createHmac, timingSafeEqual } from "node:crypto";
import { cookies, headers } from "next/headers";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { hintCookieName, sessionCookieName, sessionCookieOptions } from "@/lib/auth/cookies";
import { closeSession, openSession, sessionDays } from "@/lib/auth/sessions";
import { env } from "@/lib/env";

/**
 * next-auth signs people in and owns the cookie's life; what the cookie holds is our opaque session token (see sessions.ts),
 * so that a session can be ended at once on the server. Nothing outside lib/auth imports this file.
 */

const ticketLife = 30_000;

function sign(text: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`sign-in:${text}`).digest("base64url");
}

/** A ticket says "this account has just proved who it is", for half a minute. Only our own commands write them. */
function ticketFor(accountId: string, now: number): string {
  const text = `${accountId}.${now + ticketLife}`;
  return `${text}.${sign(text)}`;
}

function accountOf(ticket: string, now: number): string | null {
  const [accountId = "", until = "", signature = ""] = ticket.split(".");
  const expected = Buffer.from(sign(`${accountId}.${until}`));
  const given = Buffer.from(signature);
  const genuine = expected.length === given.length && timingSafeEqual(expected, given);
  return genuine && Number(until) > now ? accountId : null;
}

const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  session: { strategy: "jwt", maxAge: sessionDays * 86_400 },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  pages: { signIn: "/sign-in" },
  providers: [
    Credentials({
      credentials: { ticket: {} },
      authorize({ ticket }) {
        const id = typeof ticket === "string" ? accountOf(ticket, Date.now()) : null;
        return id ? { id } : null;
      },
    }),
  ],
  jwt: {
    async encode({ token }) {
      if (typeof token?.opaque === "string") return token.opaque;
      const userAgent = (await headers()).get("user-agent") ?? "";
      return openSession(String(token?.sub), userAgent);
    },
    decode: ({ token }) => (token ? { opaque: token } : null),
  },
}));

export { handlers };

/** Sets the session cookie for an account that has just proved who it is. */
export async function signInAs(accountId: string): Promise<void> {
  await signIn("credentials", { ticket: ticketFor(accountId, Date.now()), redirect: false });
  (await cookies()).set(hintCookieName, "1", {
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
  jar.delete(hintCookieName);
}
