"use client";

import type { Ref, TextareaHTMLAttributes } from "react";
import { marksOf } from "@/components/compose/marks";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { ShownHit } from "@/lib/screening/screen";

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "value" | "className"> & {
  value: string;
  hits: readonly ShownHit[];
  /** Type and height, the same for the text and for what marks it. */
  look: string;
  ref?: Ref<HTMLTextAreaElement>;
};

const shared = "col-start-1 row-start-1 m-0 w-full whitespace-pre-wrap break-words border-0 p-0";

/**
 * A text field that grows with its text and marks topics and doubtful words in it. The marks lie behind, in a copy of the
 * text that cannot be seen; the field itself stays an ordinary one, for input methods, spelling and screen readers, and
 * the only thing there without scripts.
 */
export function MarkedArea({ value, hits, look, ...rest }: Props) {
  const hydrated = useHydrated();
  // a text has no ids: its stretches are named by where they begin
  let at = 0;
  return (
    <div className="grid">
      <div
        aria-hidden="true"
        dir="auto"
        className={`${shared} ${look} [unicode-bidi:plaintext] pointer-events-none text-transparent`}
      >
        {(hydrated ? marksOf(value, hits) : []).map(({ text, kind, hit }) => {
          const key = at;
          at += text.length;
          return (
            <span key={key} className={markLook(kind, hit)}>
              {text}
            </span>
          );
        })}
        {"\u200b"}
      </div>
      <textarea
        {...rest}
        dir="auto"
        value={value}
        rows={1}
        className={`${shared} ${look} ${hydrated ? "resize-none overflow-hidden" : "resize-y"} bg-transparent text-ink outline-none placeholder:text-ink-3`}
      />
    </div>
  );
}

function markLook(kind: string, hit: boolean): string {
  if (hit) return "rounded-[3px] bg-warn-soft shadow-[0_2px_0_var(--warn)] [box-decoration-break:clone]";
  return kind === "hashtag" || kind === "mention"
    ? "rounded-[4px] bg-info-soft [box-decoration-break:clone]"
    : "";
}
