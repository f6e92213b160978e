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

export function scoreOf(engagement: Engagement, ageHours: number): number {
  const { likes, collects, comments, shares, follows } = engagement;
  const felt =
    1 +
    likes * weights.likes +
    collects * weights.collects +
    comments * weights.comments +
    shares * weights.shares +
    follows * weights.follows;
  return felt / (Math.max(0, ageHours) + headStart) ** gravity;
}

type Authored = { authorId: string };

/** The most cards of one author that may follow each other. */
const inARow = 2;

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
