import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test("over https the session's cookie is bound to this host alone, and never readable by scripts", async () => {
  vi.stubEnv("ORIGIN", "https://tanghulu.example");
  const { sessionCookieName, sessionCookieOptions } = await import("@/lib/auth/cookies");
  expect(sessionCookieName()).toBe("__Host-session");
  expect(sessionCookieOptions()).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
});

test("on a laptop without https one can still sign in", async () => {
  vi.stubEnv("ORIGIN", "http://localhost:3000");
  const { sessionCookieName, sessionCookieOptions } = await import("@/lib/auth/cookies");
  expect(sessionCookieName()).toBe("session");
  expect(sessionCookieOptions()).toMatchObject({ httpOnly: true, secure: false });
});
