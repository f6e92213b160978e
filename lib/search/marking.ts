import { foldWithPlaces } from "@/lib/search/fold";
import { runsOf, stem } from "@/lib/search/runs";

/** Where words that were looked for stand in a text: UTF-16 offsets from, to; in order, none touching another. */
export type Marked = [from: number, to: number][];

export function markedIn(text: string, needles: readonly string[]): Marked {
  if (needles.length === 0 || text === "") return [];
  const { text: folded, starts, ends } = foldWithPlaces(text);
  const words = new Set(needles.map(stem));
  const hit = new Array<boolean>(folded.length).fill(false);
  for (const run of runsOf(folded)) {
    if (run.kind === "word") {
      if (words.has(stem(run.text))) hit.fill(true, run.at, run.at + run.text.length);
      continue;
    }
    for (const needle of needles) {
      for (let at = run.text.indexOf(needle); at >= 0; at = run.text.indexOf(needle, at + 1)) {
        hit.fill(true, run.at + at, run.at + at + needle.length);
      }
    }
  }
  return stretchesOf(hit, starts, ends);
}

function stretchesOf(hit: readonly boolean[], starts: readonly number[], ends: readonly number[]): Marked {
  const marked: Marked = [];
  hit.forEach((on, at) => {
    if (!on) return;
    const [from, to] = [starts[at] ?? 0, ends[at] ?? 0];
    const last = marked.at(-1);
    if (last && hit[at - 1] && from <= last[1]) last[1] = Math.max(last[1], to);
    else marked.push([from, to]);
  });
  return marked;
}
