import type { Screening } from "@/lib/screening/screen";

/** What happens to a note: out at once, back to its writer with a friendly word, out after a person's look, or not as is. */
export type Outcome = "publish" | "ask" | "hold" | "refuse";

/** `confirmed`: the writer has read what was found and wants to go on with these very words. */
export function outcomeOf(screening: Screening, { confirmed }: { confirmed: boolean }): Outcome {
  switch (screening.verdict) {
    case "allow":
      return "publish";
    case "warn":
      return confirmed ? "hold" : "ask";
    case "hold":
      return "hold";
    case "refuse":
      return "refuse";
  }
}
