import type { Anyone } from "@/lib/accounts/viewer";
import { cleanLine, codePointLength } from "@/lib/language/text";
import { dressCards, type NoteCard } from "@/lib/notes/cards";
import { Refusal } from "@/lib/refusal";
import { askedFor } from "@/lib/search/asking";
import { findNotes } from "@/lib/search/finding";
import { markedIn } from "@/lib/search/marking";
import { type Filters, queryLimit } from "@/lib/search/rules";
import { othersFor } from "@/lib/search/terms";

export type Results = {
  cards: NoteCard[];
  next: string | null;
  /** There are more matches than the 2,000 that were ranked. */
  cut: boolean;
  /** The words of the other language that were looked for too. */
  also: string[];
};

type Wish = { query: string; filters: Filters; cursor?: string | null };

/**
 * Notes for a search, in the order wished for, with what matches marked. Nothing for a search of signs alone. Refuses one of more than 100
 * code points (invalid) and, kindly, one that takes too long (unavailable).
 */
export async function searchNotes(viewer: Anyone, { query, filters, cursor }: Wish): Promise<Results> {
  const typed = readable(query);
  const others = await othersFor(typed);
  const asked = askedFor(typed, others);
  const also = others.map(({ via }) => via);
  if (!asked) return { cards: [], next: null, cut: false, also };
  const { questions, needles } = asked;
  const found = await kindly(findNotes(viewer, { questions, filters, cursor }));
  const cards = await dressCards(found.rows.map(({ id }) => id));
  const vias = new Map(found.rows.map(({ id, via }) => [id, via]));
  const marked = cards.map((card) => ({
    ...card,
    found: { marked: markedIn(card.title, needles), via: vias.get(card.id) ?? null },
  }));
  return { cards: marked, next: found.next, cut: found.cut, also };
}

/** What was typed, as it can be kept; refuses what is far too long. */
export function readable(query: string): string {
  const typed = cleanLine(query.slice(0, 4 * queryLimit).toWellFormed());
  if (query.length > 4 * queryLimit || codePointLength(typed) > queryLimit) {
    throw new Refusal("invalid", "searchLong", { fields: { q: "searchLong" } });
  }
  return typed;
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: query_canceled, by the statement timeout. */
const cancelled = "57014";

async function kindly<Result>(search: Promise<Result>): Promise<Result> {
  try {
    return await search;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === cancelled) {
      throw new Refusal("unavailable", "searchSlow", { retryAfter: 10 });
    }
    throw error;
  }
}
