import { Heading } from "@/components/moderation/case-subject";
import { ruleName } from "@/components/moderation/rule-name";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { CaseView } from "@/lib/moderation/case-view";

/** All reports of the thing, merged by rule; who filed them stays out of sight. */
export function CaseReports({ opened, locale }: { opened: CaseView; locale: Locale }) {
  const t = translator(locale, "moderation");
  const count = opened.reports.reduce((sum, group) => sum + group.count, 0);
  return (
    <section>
      <Heading>{t("desk.reportsTitle", { count })}</Heading>
      {count === 0 && <p className="text-ink-2">{t("desk.noReports")}</p>}
      <ul className="space-y-3">
        {opened.reports.map(({ ruleId, count: times, words, pictures }) => (
          <li key={ruleId}>
            <p>
              <span className="font-semibold">{ruleName(locale, ruleId, ruleId)}</span>{" "}
              <span className="text-ink-3 tabular-nums">×{times}</span>
              {pictures.length > 0 && (
                <span className="ml-2 text-ink-2 text-sm">
                  {t("desk.reportedPictures", {
                    count: pictures.length,
                    numbers: pictures.toSorted((a, b) => a - b).join(", "),
                  })}
                </span>
              )}
            </p>
            {words.map((each) => (
              <blockquote
                key={each}
                lang={langOf(each)}
                className="mt-1 whitespace-pre-line border-line border-l-2 pl-3 text-ink-2"
              >
                {each}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
