import type { FeedCard } from "@/lib/feed/dress";

/**
 * Keeps once what many cards have in common: who wrote them, their language, and that they declare nothing. A page of cards that came as
 * text has all of it anew for every card, and a long feed keeps every card.
 */
export function inCommon(): (card: FeedCard) => FeedCard {
  const authors = new Map<string, FeedCard["author"]>();
  const languages = new Map<string, string>();
  return (card) => ({
    ...card,
    author: sameAuthor(authors, card.author),
    language: same(languages, card.language, card.language),
    declarations: card.declarations.length === 0 ? none : card.declarations,
  });
}

const none: FeedCard["declarations"] = [];

/** Somebody who changed their name or picture meanwhile is another from then on. */
function sameAuthor(authors: Map<string, FeedCard["author"]>, author: FeedCard["author"]) {
  const known = same(authors, author.id, author);
  if (JSON.stringify(known) === JSON.stringify(author)) return known;
  authors.set(author.id, author);
  return author;
}

function same<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, value);
  return value;
}
