import { diffArrays } from "diff";

/** What changed between two versions of a note, for people to read. */

export type Piece = { kind: "same" | "added" | "removed"; text: string };

type Pictured = { mediaId: string; alt: string };

/** `at` and `from` are places counted from 1, in the newer and in the older version. */
export type PictureChange =
  | { kind: "added"; mediaId: string; at: number }
  | { kind: "removed"; mediaId: string; from: number }
  | { kind: "moved"; mediaId: string; at: number; from: number }
  | { kind: "described"; mediaId: string; at: number; words: Piece[] };

const words = new Intl.Segmenter("zh", { granularity: "word" });
const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Words as people see them change: whole ones where blanks part them, single characters in Chinese, where what is one word
 * depends on its neighbours.
 */
function tokensOf(text: string): string[] {
  return [...words.segment(text)].flatMap(({ segment }) =>
    unspaced.test(segment) ? [...graphemes.segment(segment)].map((each) => each.segment) : [segment],
  );
}

/** Words taken out and put in, beyond which two texts have nothing to do with each other: finding them takes the square of it. */
const mostEdits = 300;

/**
 * How many UTF-16 units of changed texts may still be compared word by word, for all calls that share it. Somebody who writes
 * 18 descriptions anew fifty times is shown what they wrote, but does not keep the server busy for minutes.
 */
export type Allowance = { left: number };

/**
 * Put together without what was removed it is the newer text, without what was added the older. Texts that have too little in
 * common, or that the allowance does not reach, are one removed and one added.
 */
export function differences(older: string, newer: string, allowance?: Allowance): Piece[] {
  if (older === newer) return whole("same", newer);
  const changes = isAllowed(older.length + newer.length, allowance)
    ? diffArrays(tokensOf(older), tokensOf(newer), { maxEditLength: mostEdits })
    : undefined;
  if (!changes) return [...whole("removed", older), ...whole("added", newer)];
  const pieces = changes.map(({ value, added, removed }): Piece => {
    return { kind: added ? "added" : removed ? "removed" : "same", text: value.join("") };
  });
  return joined(pieces);
}

function whole(kind: Piece["kind"], text: string): Piece[] {
  return text === "" ? [] : [{ kind, text }];
}

function isAllowed(units: number, allowance?: Allowance): boolean {
  if (!allowance) return true;
  allowance.left -= units;
  return allowance.left >= 0;
}

/** A lone blank or comma between two changes is no island: what reads as one change is shown as one. */
function joined(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  let [removed, added] = ["", ""];
  const close = () => {
    if (removed) runs.push({ kind: "removed", text: removed });
    if (added) runs.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  pieces.forEach(({ kind, text }, at) => {
    const island =
      kind === "same" &&
      /^[\s\p{P}]{1,2}$/u.test(text) &&
      !text.includes("\n") &&
      removed !== "" &&
      added !== "";
    if (kind === "removed" || (island && at < pieces.length - 1)) removed += text;
    if (kind === "added" || (island && at < pieces.length - 1)) added += text;
    if (kind !== "same" || (island && at < pieces.length - 1)) return;
    close();
    runs.push({ kind, text });
  });
  close();
  return runs;
}

/** Which photos came, went, changed their place among those that stayed, or are described in other words. */
export function pictureChanges(
  older: readonly Pictured[],
  newer: readonly Pictured[],
  allowance?: Allowance,
): PictureChange[] {
  const places = (list: readonly Pictured[]) => new Map(list.map(({ mediaId }, at) => [mediaId, at + 1]));
  const [was, is] = [places(older), places(newer)];
  const alts = new Map(older.map(({ mediaId, alt }) => [mediaId, alt]));
  const stayed = newer.filter(({ mediaId }) => was.has(mediaId));
  const still = new Set(longestRising(stayed.map(({ mediaId }) => was.get(mediaId) ?? 0)));
  const changes: PictureChange[] = [];
  newer.forEach(({ mediaId, alt }, index) => {
    const [at, from, before] = [index + 1, was.get(mediaId), alts.get(mediaId)];
    if (from === undefined) changes.push({ kind: "added", mediaId, at });
    else if (!still.has(from)) changes.push({ kind: "moved", mediaId, at, from });
    if (before !== undefined && before !== alt) {
      changes.push({ kind: "described", mediaId, at, words: differences(before, alt, allowance) });
    }
  });
  for (const { mediaId } of older) {
    const from = was.get(mediaId) ?? 0;
    if (!is.has(mediaId)) changes.push({ kind: "removed", mediaId, from });
  }
  return changes;
}

/** The longest run of places that still follow one another: whoever is in it has not moved, the others passed them. */
function longestRising(places: readonly number[]): number[] {
  let best: number[] = [];
  const ending: number[][] = [];
  places.forEach((place, at) => {
    let run: number[] = [];
    for (let before = 0; before < at; before += 1) {
      const candidate = ending[before] ?? [];
      if ((places[before] ?? 0) < place && candidate.length > run.length) run = candidate;
    }
    ending[at] = [...run, place];
    if (run.length + 1 > best.length) best = [...run, place];
  });
  return best;
}
