import type { ReactNode } from "react";

type Props = { text: string; marked: readonly (readonly [from: number, to: number])[] };

/** Words with those marked that were looked for. */
export function Marked({ text, marked }: Props): ReactNode {
  if (marked.length === 0) return text;
  const pieces: ReactNode[] = [];
  let read = 0;
  for (const [from, to] of marked) {
    pieces.push(text.slice(read, from));
    pieces.push(
      <mark key={from} className="rounded-[3px] bg-brand-soft text-brand-text">
        {text.slice(from, to)}
      </mark>,
    );
    read = to;
  }
  return [...pieces, text.slice(read)];
}
