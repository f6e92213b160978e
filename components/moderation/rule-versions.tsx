import { RuleBody } from "@/components/moderation/rule-article";
import { RuleChanges } from "@/components/moderation/rule-changes";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { RuleVersionView } from "@/lib/moderation/rule-history";

/** Every version of a rule with its date and what it changed; a letter links to the one it cites. */
export function RuleVersions({ locale, versions }: { locale: Locale; versions: RuleVersionView[] }) {
  const t = translator(locale, "rules");
  return (
    <section aria-labelledby="history" className="mt-10 border-line border-t pt-6">
      <h2 id="history" className="font-semibold text-lg">
        {t("history")}
      </h2>
      <p className="mt-1 text-ink-2 text-sm">{t("historyLead")}</p>
      <ol className="mt-4 space-y-4">
        {versions.map((version) => (
          <Version key={version.version} locale={locale} version={version} />
        ))}
      </ol>
    </section>
  );
}

function Version({ locale, version }: { locale: Locale; version: RuleVersionView }) {
  const t = translator(locale, "rules");
  const { changes, standing } = version;
  return (
    <li
      id={`v${version.version}`}
      className="scroll-mt-(--top) rounded-card bg-surface p-4 ring-1 ring-line target:ring-2 target:ring-ink"
    >
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{t("versionOf", { version: version.version })}</span>
        <span className={`text-xs ${standing === "past" ? "text-ink-3" : "font-semibold text-ink-2"}`}>
          {t(`standing.${standing}`, { date: exactDay(version.publishedAt, locale, "UTC") })}
        </span>
      </h3>
      <div className="mt-3">
        {changes ? (
          <RuleChanges locale={locale} language={locale} {...changes} />
        ) : (
          <p className="text-ink-2">{t("first")}</p>
        )}
        {changes && changes.text.length + changes.measures.length === 0 && (
          <p className="text-ink-2">{t("otherLanguage")}</p>
        )}
      </div>
      <details className="mt-3">
        <summary className="target w-fit cursor-pointer py-1 font-medium text-sm underline decoration-line underline-offset-4">
          {t("inFull")}
        </summary>
        <p className="mt-2 font-semibold">{version.title}</p>
        <RuleBody rule={version} locale={locale} />
      </details>
    </li>
  );
}
