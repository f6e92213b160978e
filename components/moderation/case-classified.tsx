import { Icon } from "@/components/ui/icon";
import type { Finding } from "@/lib/classifier/rules";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { findings: Finding[]; locale: Locale };

/** What the classifier said: of which picture or the words, in its own categories, how sure it was. */
export function CaseClassified({ findings, locale }: Props) {
  const t = translator(locale, "moderation");
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <div className="mt-3 rounded-control bg-info-soft px-3.5 py-2.5 text-sm">
      <p className="flex items-center gap-2 font-semibold">
        <Icon name="info" size={16} className="shrink-0 text-info" />
        {t("desk.foundByClassifier")}
      </p>
      <ul className="mt-1 space-y-0.5 text-ink-2">
        {findings.map(({ category, imageNumber, score }) => (
          <li key={`${category} ${imageNumber}`}>
            {imageNumber === null
              ? t("desk.classified.words")
              : t("desk.classified.picture", { number: imageNumber })}
            {" · "}
            <span lang="en" translate="no" className="font-medium text-ink">
              {category}
            </span>
            {" · "}
            <span className="tabular-nums">{percent.format(score)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-ink-2 text-xs">{t("desk.classified.hint")}</p>
    </div>
  );
}
