import { expect } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { signUp } from "@/lib/auth/commands";
import { openSession, viewerOf } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { Refusal, type RefusalCode } from "@/lib/refusal";

export const here = { locale: "en" as const, address: "203.0.113.7" };
export const mei = { email: "mei@example.com", handle: "mei", password: "correct horse 电池" };
export const ana = { email: "ana@example.com", handle: "ana", password: "una contraseña larga" };

export async function joined(person: { email: string; handle: string; password: string }) {
  return signUp(null, person, here);
}

/** Signs in on a device; the token is what its cookie would hold. */
export async function onDevice(accountId: string, device = "Firefox/150 Linux") {
  const token = await openSession(accountId, device);
  return { token, viewer: (await viewerOf(token)) as Viewer };
}

export async function refused(attempt: Promise<unknown>): Promise<Refusal & { code: RefusalCode }> {
  const outcome = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(Refusal);
  return outcome as Refusal;
}

/** The letters to somebody, oldest first. */
export function lettersTo(recipient: string) {
  return db.mail.findMany({ where: { recipient }, orderBy: { id: "asc" } });
}

export async function lastTokenTo(recipient: string): Promise<string> {
  const letter = (await lettersTo(recipient)).at(-1);
  return /token=([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
}
