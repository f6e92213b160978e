import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { ShippedTerm } from "@/lib/terms/shipped";

type Props = { locale: Locale; term: ShippedTerm };

/** All that a shipped term looks for, folded away: nobody has to read that unasked. */
export function WordLists({ locale, term }: Props) {
  const t = translator(locale, "terms");
  const groups = [
    { head: t("lists.title"), words: term.words },
    ...term.near.map(({ words, within }) => ({ head: t("lists.and", { count: within }), words })),
  ];
  return (
    <section className="mt-10">
      {groups.map(({ head, words }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place in the pattern
        <details key={at} className="border-line border-t last:border-b">
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 py-2 font-semibold text-sm">
            {head}
            <span className="font-normal text-ink-3 text-xs">
              {t("lists.count", { count: words.en.length + words.zh.length })}
            </span>
          </summary>
          <div className="space-y-3 pb-4 text-ink-2 text-sm">
            {words.en.length > 0 && <p lang="en">{words.en.join(", ")}</p>}
            {words.zh.length > 0 && <p lang="zh-Hans">{words.zh.join("，")}</p>}
          </div>
        </details>
      ))}
    </section>
  );
}
