import { roll, shares } from "./numbers";

/**
 * How much there is of everything, and whose it is: of 1,000,000 notes, 100,000 people, 10 million follows, 20 million likes
 * and 5 million comments. Popularity follows power laws. The same number and moment plan the same community.
 */
export type Plan = {
  notes: number;
  people: number;
  /** The moment at which it all stands (ms): nothing is younger. */
  now: number;
  /** For each person, in order of popularity: how many they follow. */
  followees: Int32Array;
  /** For each note, oldest first: its author, moment, likes, collects and comments. */
  authors: Int32Array;
  moments: Float64Array;
  likes: Int32Array;
  collects: Int32Array;
  comments: Int32Array;
  /** Whether it stands under the topic of the wave. */
  inWave: Uint8Array;
  readers: readonly Reader[];
};

/** People with exactly so many followees and topics, for the measurements of the following feed. */
type Reader = { handle: string; person: number; followees: number; topics: number };

const day = 86_400_000;
/** How far back the oldest note lies, and how steeply more are written the nearer the present. */
const [span, growth] = [400 * day, 1.8];
/** The wave ran from so long ago to so long ago, in days. */
const wave = { from: 20, until: 3 };

export function planOf(notes: number, now: number): Plan {
  const people = Math.max(100, Math.round(notes / 10));
  const readers = readersOf(people);
  const moments = new Float64Array(notes);
  const authors = new Int32Array(notes);
  const warmth = new Float64Array(notes);
  const talk = new Float64Array(notes);
  for (let n = 0; n < notes; n++) {
    moments[n] = Math.floor(now - span * (1 - (n + 0.5) / notes) ** growth);
    authors[n] = Math.floor((people - readers.length) * roll(1, n) ** 2);
    warmth[n] = (0.0005 + roll(2, n)) ** -0.72;
    talk[n] = (warmth[n] ?? 0) * (0.2 + roll(3, n) * 2);
  }
  return {
    notes,
    people,
    now,
    readers,
    moments,
    authors,
    followees: followeesOf(people, notes * 10, readers),
    likes: shares(warmth, notes * 20, Math.floor(people * 0.6)),
    collects: shares(warmth, notes, Math.floor(people * 0.1)),
    comments: shares(talk, notes * 5, Math.floor(notes / 100)),
    inWave: waveOf(notes, Math.round(notes / 10)),
  };
}

function readersOf(people: number): Reader[] {
  const wanted = [10, 200, 2_000, 10_000];
  return wanted.map((count, at) => ({
    handle: `reader_${count}`,
    person: people - wanted.length + at,
    followees: Math.min(count, people - 10),
    topics: Math.max(2, Math.round(Math.sqrt(count))),
  }));
}

function followeesOf(people: number, follows: number, readers: readonly Reader[]): Int32Array {
  const eager = new Float64Array(people - readers.length);
  for (let n = 0; n < eager.length; n++) eager[n] = 0.15 + (0.002 + roll(4, n)) ** -0.55;
  const given = readers.reduce((sum, { followees }) => sum + followees, 0);
  const parts = new Int32Array(people);
  parts.set(shares(eager, follows - given, Math.floor(people / 3)));
  for (const { person, followees } of readers) parts[person] = followees;
  return parts;
}

/** Spread evenly over the time of the wave, as far as it holds so many notes. */
function waveOf(notes: number, wanted: number): Uint8Array {
  const at = (days: number) => Math.floor(notes * (1 - ((days * day) / span) ** (1 / growth)));
  const [from, until] = [Math.max(0, at(wave.from)), at(wave.until)];
  const marks = new Uint8Array(notes);
  for (let n = from; n < until; n++) {
    const before = Math.floor(((n - from) * wanted) / (until - from));
    const after = Math.floor(((n + 1 - from) * wanted) / (until - from));
    if (after > before) marks[n] = 1;
  }
  return marks;
}
