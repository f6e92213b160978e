import type { Chosen } from "@/lib/feed/schema";
import { dressCards, type NoteCard } from "@/lib/notes/cards";

export type FeedPage = { cards: NoteCard[]; next: string | null };

/** A feed chooses; cards are dressed once. */
export async function dressed(chosen: Promise<Chosen>): Promise<FeedPage> {
  const { ids, next } = await chosen;
  return { cards: await dressCards(ids), next };
}
