import type { Role } from "@/lib/generated/prisma/enums";

/** The signed-in person a request comes from. Commands take one as an argument; there is no ambient current user. */
export type Viewer = {
  id: string;
  handle: string;
  name: string;
  locale: string;
  roles: Role[];
  /** When a running suspension ends, else null. */
  suspendedUntil: Date | null;
  /** Whether signing in took a second factor. */
  secondFactor: boolean;
  /** When a running mute ends, else null: until then nothing is published or commented. */
  mutedUntil: Date | null;
  /** Of today's time in restricted mode; null or absent for who is not in it. */
  secondsLeft?: number | null;
  sessionId: string;
};

/** Until when something without an end lasts, where a column wants a date. */
export const endless = new Date("9999-12-31T00:00:00Z");

/** A ban is a suspension without an end. */
export function isBanned({ suspendedUntil }: Pick<Viewer, "suspendedUntil">): boolean {
  return suspendedUntil !== null && suspendedUntil >= endless;
}

/** In restricted mode, and today's time is over. */
export function isOutOfTime(viewer: Pick<Viewer, "secondsLeft"> | null): boolean {
  const left = viewer?.secondsLeft ?? null;
  return left !== null && left <= 0;
}

/** Whoever is reading: a signed-in person, or null for everybody else. */
export type Anyone = Viewer | null;
