import type { Recommended } from "@/lib/feed/personal";
import type { Reasons } from "@/lib/feed/rules";
import type { Chosen } from "@/lib/feed/schema";
import { dressCards, type NoteCard } from "@/lib/notes/cards";

/** A card of a personal feed also says what put it there. */
export type FeedCard = NoteCard & { why?: Reasons };

export type FeedPage = { cards: FeedCard[]; next: string | null };

/** A feed chooses; cards are dressed once. */
export async function dressed(chosen: Promise<Chosen | Recommended>): Promise<FeedPage> {
  const page = await chosen;
  const cards = await dressCards(page.ids);
  if (!("reasons" in page)) return { cards, next: page.next };
  return { cards: cards.map((card) => ({ ...card, why: page.reasons.get(card.id) })), next: page.next };
}
