import type { Refused } from "@/lib/action-state";
import type { Check } from "@/lib/notes/checking";
import type { ComposedPicture } from "@/lib/notes/composing";
import type { NoteToEdit } from "@/lib/notes/own";
import type { ShownHit } from "@/lib/screening/screen";

/** `now`: what the edited note has become meanwhile. */
type Detail = { pictures?: ComposedPicture[]; hits?: ShownHit[]; now?: NoteToEdit | null };

/** What a refusal says besides its words. */
export function detailOf(refused: Refused | null): Detail {
  // written by lib/notes/composing.ts
  return (refused?.detail ?? {}) as Detail;
}

/** What the rule check found on the way, if that is why. */
export function findings(refused: Refused): Check | null {
  const { hits } = detailOf(refused);
  return hits ? { outcome: refused.code === "conflict" ? "ask" : "refuse", hits } : null;
}
