import { requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { limit } from "@/lib/limits";
import { topicsOf } from "@/lib/notes/rules";
import type { Words } from "@/lib/notes/schema";
import { type Outcome, outcomeOf } from "@/lib/screening/rules";
import { type Hit, type Screening, screen } from "@/lib/screening/screen";

/** What the rule check found, for the composer to show beside the words. */
export type Check = { outcome: Outcome; hits: Hit[] };

/** Reads everything of a note that its readers will. */
export function screenWords({ title, body, altTexts, contentWarning }: Words): Screening {
  const topics = topicsOf({ title, body }).map(({ name }) => name);
  return screen({ title, body, topics, altTexts, contentWarning: contentWarning ?? "" });
}

/** The rule check while one is still writing: changes nothing. 600 an hour. */
export async function check(viewer: Anyone, words: Words): Promise<Check> {
  const me = requireWriter(viewer);
  await limit("check", me.id);
  const screening = screenWords(words);
  return { outcome: outcomeOf(screening, { confirmed: false }), hits: screening.hits };
}
