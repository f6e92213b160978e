import { detectLanguage, htmlLang, type TextLanguage } from "@/lib/language/detect";
import { markQuotes } from "@/lib/moderation/rules";

type Props = { text: string; quotes: string[]; language: string };

const languages: readonly string[] = ["en", "zh", "mixed", "und"] satisfies TextLanguage[];

/** The `lang` of stored user text. */
export function langOf(language: string): string {
  // stored by us, as one of the four
  return languages.includes(language) ? htmlLang(language as TextLanguage) : "";
}

/** The `lang` of words that are stored without one: what people say in reports, appeals and reasons. */
export function langOfWords(words: string): string {
  return htmlLang(detectLanguage(words));
}

/** Somebody's words with those marked on which a decision rests. */
export function Quoted({ text, quotes, language }: Props) {
  let at = 0;
  return (
    <span lang={langOf(language)} className="whitespace-pre-line">
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
