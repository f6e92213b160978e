import { requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { paintCard } from "@/lib/cards/drawing";
import type { CardInput } from "@/lib/cards/schema";
import { limit } from "@/lib/limits";
import { Refusal } from "@/lib/refusal";
import { keepPicture } from "@/lib/uploads/commands";
import type { Picture } from "@/lib/uploads/queries";

/** A drawn card is a picture of its author like any other; `alt` is what it says. */
export type Card = { picture: Picture; alt: string };

/**
 * Draws a card with a writer's words, which `cardInput` has cleaned and measured. The same words on the same template are the
 * same picture. Refuses characters that none of our fonts has (cardLetters, naming them) rather than leave any out. 30 a minute.
 */
export async function drawCard(viewer: Anyone, { template, words }: CardInput): Promise<Card> {
  const me = requireWriter(viewer);
  await limit("card", me.id);
  const painted = await paintCard({ template, words });
  if ("missing" in painted) {
    const values = { letters: painted.missing.slice(0, 8).join(" ") };
    throw new Refusal("invalid", "cardLetters", { values, fields: { words: "cardLetters" } });
  }
  return { picture: await keepPicture(me.id, painted.png), alt: words };
}
