import { WordChanges } from "@/components/moderation/word-changes";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { MeasureChange, TextChange } from "@/lib/moderation/rule-changes";

type Props = {
  /** Of the interface. */
  locale: Locale;
  /** Of the text. */
  language: Locale;
  text: readonly TextChange[];
  measures: readonly MeasureChange[];
};

/** What a version of a rule says that the one before it did not. */
export function RuleChanges({ locale, language, text, measures }: Props) {
  const t = translator(locale, "rules");
  return (
    <dl className="space-y-4">
      {text.map(({ field, pieces }) => (
        <div key={field}>
          <dt className="font-semibold text-ink-2 text-xs">{t(`fields.${field}`)}</dt>
          <dd className="mt-1">
            <WordChanges pieces={pieces} lang={language} />
          </dd>
        </div>
      ))}
      {measures.map((change) => (
        <div key={change.name}>
          <dt className="font-semibold text-ink-2 text-xs">{t(`fields.${change.name}`)}</dt>
          <dd className="mt-1">
            <WordChanges
              pieces={[
                { text: inWords(locale, change, change.before), kind: "removed" },
                { text: " → ", kind: "same" },
                { text: inWords(locale, change, change.after), kind: "added" },
              ]}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function inWords(locale: Locale, { name }: MeasureChange, value: string | number): string {
  const t = translator(locale, "rules");
  if (name === "severity") return t("severity", { level: value });
  if (name !== "defaultAction" && name !== "dsaCategory") return String(value);
  const key = `${name === "defaultAction" ? "proposes" : "categories"}.${value}`;
  return t.has(key as "proposes.hide") ? t(key as "proposes.hide") : String(value); // asked for before it is used
}
