export type Notice = { id: number; words: string; tone: "good" | "plain"; silent: boolean };

const listeners = new Set<(notice: Notice) => void>();
let count = 0;

type Manner = {
  tone?: Notice["tone"];
  /** Only to assistive technology: sighted people see it anyway. */
  silent?: boolean;
};

/** Says something that happened by itself, in a toast and to screen readers. */
export function announce(words: string, { tone = "plain", silent = false }: Manner = {}): void {
  count += 1;
  for (const listener of listeners) listener({ id: count, words, tone, silent });
}

export function listen(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
