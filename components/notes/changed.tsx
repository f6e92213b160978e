import { htmlLang } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { Piece } from "@/lib/notes/differences";

type Props = { pieces: Piece[]; language: string; locale: Locale; className: string };

/** Told by more than colour: what is new is underlined, what is gone struck through, and both are said to who listens. */
export const look = {
  added: "rounded-[3px] bg-good-soft text-good underline decoration-2 underline-offset-3",
  removed: "rounded-[3px] bg-brand-soft text-brand-text line-through decoration-1",
};

/** A text with what changed in it. */
export function Changed({ pieces, language, locale, className }: Props) {
  const t = translator(locale, "notePage");
  if (pieces.length === 0) return null;
  let from = 0;
  return (
    <p
      lang={htmlLang(language)}
      className={`prose-text whitespace-pre-line [overflow-wrap:anywhere] ${className}`}
    >
      {pieces.map(({ kind, text }) => {
        const key = from;
        from += text.length;
        if (kind === "same") return text;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key} className={look[kind]}>
            <span lang={locale} className="sr-only">
              [{t(`history.${kind}`)}{" "}
            </span>
            {text}
            <span className="sr-only">]</span>
          </Mark>
        );
      })}
    </p>
  );
}
