/** Months as "2026-11", in UTC. */

export function isMonth(word: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(word);
}

export function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

export function monthBounds(month: string): { from: Date; until: Date } {
  const from = new Date(`${month}-01T00:00:00Z`);
  const until = new Date(from);
  until.setUTCMonth(until.getUTCMonth() + 1);
  return { from, until };
}

/** The `count` months up to this one, oldest first. */
export function monthsUpTo(month: string, count: number): string[] {
  const { from } = monthBounds(month);
  return Array.from({ length: count }, (_, at) =>
    monthOf(new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - (count - 1 - at), 1))),
  );
}
