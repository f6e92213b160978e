import type { FeedCard } from "@/lib/feed/dress";

/**
 * Keeps once what many cards have in common: who wrote them, and that they declare nothing. A page of cards that came as text has both
 * anew for every card, and a long feed keeps every card.
 */
export function inCommon(): (card: FeedCard) => FeedCard {
  const authors = new Map<string, FeedCard["author"]>();
  return (card) => ({
    ...card,
    author: sameAuthor(authors, card.author),
    declarations: card.declarations.length === 0 ? none : card.declarations,
  });
}

const none: FeedCard["declarations"] = [];

/** Somebody who changed their name or picture meanwhile is another from then on. */
function sameAuthor(authors: Map<string, FeedCard["author"]>, author: FeedCard["author"]) {
  const known = authors.get(author.id);
  if (known && JSON.stringify(known) === JSON.stringify(author)) return known;
  authors.set(author.id, author);
  return author;
}
