import { env } from "@/lib/env";

function secure(): boolean {
  return env().ORIGIN?.startsWith("https:") ?? false;
}

/** `__Host-` binds the cookie to exactly this host over https; plain http on a laptop cannot carry the prefix. */
export function sessionCookieName(): string {
  return secure() ? "__Host-session" : "session";
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: secure() } as const;
}

/** Readable by scripts and worth nothing: says that it makes sense to ask for the viewer's overlay. */
export const hintCookieName = "signed-in";
