import { fold } from "@/lib/search/fold";
import { runsOf, stem } from "@/lib/search/runs";

/** A phrase as pairs compare it: folded, every word in the singular, nothing between. */
export function pairKey(phrase: string): string {
  return runsOf(fold(phrase))
    .map(({ kind, text }) => (kind === "word" ? stem(text) : text))
    .join("");
}
