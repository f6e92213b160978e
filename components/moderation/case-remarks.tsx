import { Heading } from "@/components/moderation/case-subject";
import { Key } from "@/components/moderation/key";
import { RemarkForm } from "@/components/moderation/remark-form";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Remark } from "@/lib/desk/remarks";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { caseId: string; remarks: Remark[]; decided: boolean; filter: string; locale: Locale };

/** What was written down beside the case; what the person reads is never mistaken for what only the staff does. */
export function CaseRemarks({ caseId, remarks, decided, filter, locale }: Props) {
  const t = translator(locale, "desk");
  return (
    <section>
      <Heading>{t("remarks.title")}</Heading>
      {remarks.length > 0 && (
        <ul className="mb-2 space-y-2">
          {remarks.map(({ id, author, audience, words, at }) => (
            <li
              key={id}
              className={`rounded-control px-3 py-2 ${audience === "person" ? "bg-info-soft" : "bg-sunken"}`}
            >
              <p className="flex items-center gap-1.5 text-ink-3 text-xs">
                <Icon name={audience === "person" ? "mail" : "lock"} size={14} />
                <span className="font-semibold">{t(`remarks.${audience}`)}</span> ·{" "}
                <bdi className="truncate">{author}</bdi> · <RelativeTime at={at} locale={locale} />
              </p>
              <p lang={langOf(words)} className="whitespace-pre-line">
                {words}
              </p>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary
          data-key="m"
          data-then="remark"
          className="target inline-flex cursor-pointer items-center gap-1.5 font-semibold text-ink-2 text-sm underline decoration-line underline-offset-4 hover:text-ink"
        >
          {t("remarks.add")} <Key>m</Key>
        </summary>
        <div className="mt-3">
          <RemarkForm caseId={caseId} filter={filter} decided={decided} />
        </div>
      </details>
    </section>
  );
}
