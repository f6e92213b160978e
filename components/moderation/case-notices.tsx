import { Heading } from "@/components/moderation/case-subject";
import { ruleName } from "@/components/moderation/rule-name";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { CaseNotice } from "@/lib/moderation/notices";

/** Notices of illegal content about the thing; nothing when there are none. */
export function CaseNotices({ notices, locale }: { notices: CaseNotice[]; locale: Locale }) {
  if (notices.length === 0) return null;
  const t = translator(locale, "moderation");
  return (
    <section>
      <Heading>{t("desk.noticesTitle", { count: notices.length })}</Heading>
      <ul className="space-y-3">
        {notices.map(({ id, ruleId, explanation, named, confirmed }) => (
          <li key={id}>
            <p className="font-semibold">
              {ruleName(locale, ruleId, ruleId)}
              {!named && <span className="ml-2 font-normal text-ink-3">{t("desk.noticeUnnamed")}</span>}
              {named && !confirmed && (
                <span className="ml-2 font-normal text-ink-3">{t("desk.noticeUnconfirmed")}</span>
              )}
            </p>
            <blockquote
              lang={langOf(explanation)}
              className="mt-1 whitespace-pre-line border-line border-l-2 pl-3 text-ink-2"
            >
              {explanation}
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
