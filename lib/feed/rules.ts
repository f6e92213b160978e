import type { LanguageDial } from "@/lib/generated/prisma/enums";

/** What people did with a note, as far as ranking counts it. */
export type Engagement = {
  likes: number;
  collects: number;
  comments: number;
  shares: number;
  /** Follows of its author made from it. */
  follows: number;
};

/** Ranking as the app explains it: what people did, divided by a power of age. SQL says the same in scores.ts. */
export const weights = { likes: 1, collects: 1, comments: 4, shares: 4, follows: 8 } as const;
export const gravity = 1.5;
/** Hours that a note is older than it is, so that its first minutes do not decide. */
export const headStart = 2;

/** The upper half of the formula: what people did, and one for being there. */
export function feltOf({ likes, collects, comments, shares, follows }: Engagement): number {
  return (
    1 +
    likes * weights.likes +
    collects * weights.collects +
    comments * weights.comments +
    shares * weights.shares +
    follows * weights.follows
  );
}

/** The lower half, as what it multiplies by. */
export function fadeOf(ageHours: number): number {
  return 1 / (Math.max(0, ageHours) + headStart) ** gravity;
}

export function scoreOf(engagement: Engagement, ageHours: number): number {
  return feltOf(engagement) * fadeOf(ageHours);
}

/** The five steps of the language dial, as addresses name them: "both" is the address without one. */
export const dials = ["zh", "more_zh", "both", "more_en", "en"] as const satisfies LanguageDial[];

export function dialNamed(name: string): LanguageDial | null {
  return dials.find((dial) => dialPath(dial) === name) ?? null;
}

export function dialPath(dial: LanguageDial): string {
  return dial.replace("_", "-");
}

/** A power of two, so that multiplying a score and dividing it again is exact in SQL, too. */
export const languageLift = 4;

/**
 * What the language dial does with a note: 0 leaves it out. What is in both languages ("mixed"), or in none ("und"), is for
 * readers of either.
 */
export function dialled(dial: LanguageDial, language: string): number {
  const other = { zh: "en", more_zh: "en", both: "", more_en: "zh", en: "zh" }[dial];
  const more = dial === "more_zh" || dial === "more_en";
  if (language === other) return more ? 1 : 0;
  return more ? languageLift : 1;
}

/** A note by a newcomer that hardly anybody has met yet: some places of every first screens are theirs. */
export const welcome = {
  /** Days since its author joined. */
  days: 14,
  /** Hours since it was published. */
  hours: 48,
  /** Likes, collects and comments it may have; from then on it stands by itself. */
  reactions: 3,
  /** One of so many places. */
  every: 8,
} as const;

/** What lifts or sinks a note in a signed-in person's own order; 1 would change nothing. */
export const lifts = {
  /** Of somebody they follow. */
  person: 4,
  /** Under a topic they follow. */
  topic: 3,
  /** By somebody whose note they liked or collected lately. */
  author: 2,
  /** Under a topic of what they liked, collected or searched for lately. */
  subject: 1.6,
  /** In a channel they like most in. */
  channel: 1.3,
  /** By a newcomer whom hardly anybody has met. */
  newcomer: 2,
  /** Shown to them before, */
  seen: 0.1,
  /** unless just now: who comes back from a note finds the feed as it was. */
  seenAfterMinutes: 2,
  /** They said that its author does not interest them (it is left out), or a topic of it, */
  unwantedAuthor: 0,
  unwantedTopic: 0.03,
  /** or said so of another note of that author or topic. */
  doubtedAuthor: 0.3,
  doubtedTopic: 0.6,
  /** For each of the ten cards before it that has its author, or shares a topic. */
  sameAuthor: 0.5,
  sameTopic: 0.85,
} as const;

type Authored = { authorId: string };

/** The most cards of one author that may follow each other. */
export const inARow = 2;

/**
 * Puts others between an author's cards: never more than two in a row, as long as there are others; everybody else keeps
 * their order, and nobody is left out. `before` are the authors the previous page ended with.
 */
export function spread<Row extends Authored>(rows: readonly Row[], before: readonly string[] = []): Row[] {
  const waiting = [...rows];
  const order: Row[] = [];
  const authors = before.slice(-inARow);
  while (waiting.length > 0) {
    const last = authors.slice(-inARow);
    const full = last.length === inARow && last.every((author) => author === last[0]);
    const found = full ? waiting.findIndex(({ authorId }) => authorId !== last[0]) : 0;
    const [row] = waiting.splice(Math.max(0, found), 1);
    if (!row) break;
    order.push(row);
    authors.push(row.authorId);
  }
  return order;
}

/**
 * What puts a note where it is in a feed of somebody's own, in the order in which it is told: the first two of every note, the others
 * where they counted.
 */
export const factors = [
  "engagement",
  "age",
  "person",
  "topic",
  "author",
  "subject",
  "channel",
  "language",
  "newcomer",
  "seen",
  "unwanted",
  "variety",
] as const;
export type Factor = (typeof factors)[number];

/** What put a note where it is: factors that were 1 are left out. `about`: the name of the topic that counted. */
export type Reasons = Partial<Record<Factor, number>> & { about?: string };
