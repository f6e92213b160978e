import type { Piece } from "@/lib/moderation/rule-changes";

/** Words that went are struck through, words that came are underlined: by more than their colour. */
export function WordChanges({ pieces, lang }: { pieces: readonly Piece[]; lang?: string }) {
  return (
    <p lang={lang} className="prose-text whitespace-pre-line">
      {pieces.map(({ text, kind }, at) => {
        const key = `${at}-${kind}`;
        if (kind === "removed")
          return (
            <del key={key} className="mr-px bg-brand-soft text-ink-2 decoration-brand-text">
              {text}
            </del>
          );
        if (kind === "added")
          return (
            <ins key={key} className="bg-good-soft decoration-good underline-offset-4">
              {text}
            </ins>
          );
        return text;
      })}
    </p>
  );
}
