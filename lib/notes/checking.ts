import { requireUnsuspended } from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { limit } from "@/lib/limits";
import { topicsOf } from "@/lib/notes/rules";
import type { Words } from "@/lib/notes/schema";
import { Refusal } from "@/lib/refusal";
import { type Outcome, outcomeOf } from "@/lib/screening/rules";
import { type Screening, type ShownHit, screen, shownHits } from "@/lib/screening/screen";
import { countTurnedAway } from "@/lib/screening/turning-away";

/** What the rule check found, for the composer to show beside the words. */
export type Check = { outcome: Outcome; hits: ShownHit[] };

/** Reads everything of a note that its readers will. */
export function screenWords({ title, body, altTexts, contentWarning }: Words): Screening {
  const topics = topicsOf({ title, body }).map(({ name }) => name);
  return screen({ title, body, topics, altTexts, contentWarning: contentWarning ?? "" });
}

type Asking = { confirmed: boolean; objecting?: boolean; ask?: "rulesAsk" | "rulesAskEdit" };

/**
 * Lets through what a person may look at. Refuses what breaks a rule (invalid, rulesRefuse) unless `objecting`, and asks about what
 * is doubtful unless `confirmed` (conflict; both with the hits as detail); that is counted, and nothing of it kept.
 */
export async function letThrough(
  me: Viewer,
  screening: Screening,
  { confirmed, objecting, ask = "rulesAsk" }: Asking,
): Promise<void> {
  const outcome = outcomeOf(screening, { confirmed, objecting: objecting ?? false });
  const detail = { hits: shownHits(screening.hits) };
  if (outcome === "refuse") {
    await countTurnedAway(me.id, screening, "refused");
    throw new Refusal("invalid", "rulesRefuse", { detail });
  }
  if (outcome === "ask") {
    await countTurnedAway(me.id, screening, "asked");
    throw new Refusal("conflict", ask, { detail });
  }
}

/** The rule check while one is still writing: changes nothing. 600 an hour. */
export async function check(viewer: Anyone, words: Words): Promise<Check> {
  const me = requireUnsuspended(viewer);
  await limit("check", me.id);
  const screening = screenWords(words);
  return { outcome: outcomeOf(screening, { confirmed: false }), hits: shownHits(screening.hits) };
}
