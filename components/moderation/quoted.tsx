import { htmlLang } from "@/lib/language/detect";
import { markQuotes } from "@/lib/moderation/rules";

type Props = { text: string; quotes: string[]; language: string };

/** Somebody's words with those marked on which a decision rests. */
export function Quoted({ text, quotes, language }: Props) {
  let at = 0;
  return (
    <span lang={htmlLang(language)} className="whitespace-pre-line">
      {markQuotes(text, quotes).map((piece) => {
        const key = at;
        at += piece.text.length;
        return piece.quoted ? (
          <mark
            key={key}
            className="border-warn border-b-2 bg-warn-soft text-ink [box-decoration-break:clone]"
          >
            {piece.text}
          </mark>
        ) : (
          piece.text
        );
      })}
    </span>
  );
}
