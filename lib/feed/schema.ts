import type { LanguageDial } from "@/lib/generated/prisma/enums";

/** Cards a page of a feed holds. */
export const pageSize = 24;

/** The channel that is all of them. */
export const forYou = "for-you";

export type TopicSort = "hot" | "new";

/** What a feed chooses: notes in order, and where the next page begins. */
export type Chosen = { ids: string[]; next: string | null };

export type Reading = { cursor?: string | null; limit?: number };

/** The five steps of the language dial, as addresses name them: "both" is the address without one. */
export const dials = ["zh", "more_zh", "both", "more_en", "en"] as const satisfies LanguageDial[];

export function dialNamed(name: string): LanguageDial | null {
  return dials.find((dial) => dialPath(dial) === name) ?? null;
}

export function dialPath(dial: LanguageDial): string {
  return dial.replace("_", "-");
}
