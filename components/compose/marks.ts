import { parse } from "@/lib/hashtags/grammar";
import type { ShownHit } from "@/lib/screening/screen";

/** A stretch of a text: plain, a topic, a link, or words that the rule check points at. */
export type Mark = { text: string; kind: "text" | "hashtag" | "mention" | "url"; hit: boolean };

/** Cuts a text into marked stretches; together they are the text. */
export function marksOf(text: string, hits: readonly ShownHit[]): Mark[] {
  const spans = hits.flatMap((hit) => spanOf(text, hit));
  const marks: Mark[] = [];
  let at = 0;
  for (const { kind, text: segment } of parse(text)) {
    const edges = spans
      .flatMap(({ start, end }) => [start, end])
      .filter((edge) => edge > at && edge < at + segment.length);
    const cuts = [...new Set([at, ...edges, at + segment.length])].sort((a, b) => a - b);
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[index + 1] ?? from;
      marks.push({
        text: text.slice(from, to),
        kind,
        hit: spans.some(({ start, end }) => start <= from && end >= to),
      });
    }
    at += segment.length;
  }
  return marks;
}

/** The check has read the text as it will be kept (cleaned), a moment ago: the words are looked for, not only the place. */
function spanOf(text: string, { start, quote }: ShownHit): { start: number; end: number }[] {
  if (quote === "") return [];
  const place = text.startsWith(quote, start) ? start : text.indexOf(quote);
  return place < 0 ? [] : [{ start: place, end: place + quote.length }];
}
