import { limit } from "@/lib/limits";
import { Refusal } from "@/lib/refusal";
import type { Screening } from "@/lib/screening/screen";

/** What was refused and comes before a person all the same counts, three times a day: everything else is free. */
export async function limitObjections(writerId: string, screening: Screening): Promise<void> {
  if (screening.verdict !== "refuse") return;
  try {
    await limit("objection", writerId);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, retryAfter } = error;
    throw new Refusal(code, "objectionsMany", retryAfter ? { retryAfter } : {});
  }
}
