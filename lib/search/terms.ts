import { db } from "@/lib/db";
import type { Other } from "@/lib/search/asking";
import { fold } from "@/lib/search/fold";
import { type Run, runsOf, stem } from "@/lib/search/runs";

/** The other language for what was typed, or for stretches of it; the longest first, and not more than three. */
export async function othersFor(typed: string): Promise<Other[]> {
  const stretches = runsOf(fold(typed)).slice(0, 16);
  const english = phrasesIn(stretches);
  const chinese = signsIn(stretches);
  if (english.size + chinese.size === 0) return [];
  const pairs = await db.termPair.findMany({
    where: { OR: [{ enKey: { in: [...english.keys()] } }, { zhKey: { in: [...chinese] } }] },
    take: 20,
    select: { en: true, zh: true, enKey: true, zhKey: true },
  });
  const others = pairs.flatMap(({ en, zh, enKey, zhKey }) => {
    const at = english.get(enKey);
    if (at) return [{ text: withoutRuns(stretches, at, zh), via: zh, weight: enKey.length }];
    return [{ text: withoutSigns(stretches, zhKey, en), via: en, weight: 4 * zhKey.length }];
  });
  return others
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 3)
    .map(({ text, via }) => ({ text, via }));
}

type Span = { from: number; to: number };
const longestPhrase = 4;
const longestSigns = 8;

/** Up to four words that follow each other, by their key. */
function phrasesIn(stretches: readonly Run[]): Map<string, Span> {
  const phrases = new Map<string, Span>();
  for (let from = 0; from < stretches.length; from += 1) {
    let key = "";
    for (let to = from; to < Math.min(stretches.length, from + longestPhrase); to += 1) {
      const run = stretches[to];
      if (run?.kind !== "word") break;
      key += stem(run.text);
      phrases.set(key, { from, to: to + 1 });
    }
  }
  return phrases;
}

function signsIn(stretches: readonly Run[]): Set<string> {
  const found = new Set<string>();
  for (const { kind, text } of stretches) {
    if (kind !== "signs") continue;
    const signs = [...text].slice(0, 30);
    for (let from = 0; from < signs.length; from += 1) {
      for (let to = from + 2; to <= Math.min(signs.length, from + longestSigns); to += 1) {
        found.add(signs.slice(from, to).join(""));
      }
    }
  }
  return found;
}

function withoutRuns(stretches: readonly Run[], { from, to }: Span, instead: string): string {
  const words = stretches.map(({ text }) => text);
  return [...words.slice(0, from), instead, ...words.slice(to)].join(" ");
}

function withoutSigns(stretches: readonly Run[], signs: string, instead: string): string {
  return stretches.map(({ text }) => text.replace(signs, ` ${instead} `)).join(" ");
}
