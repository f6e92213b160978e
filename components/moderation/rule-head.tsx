import { RuleStanding } from "@/components/moderation/rule-standing";
import { FormMessage } from "@/components/ui/form-message";
import { href } from "@/lib/language/href";
import { type Locale, locales } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { OpenedRule } from "@/lib/moderation/rule-desk";
import { missingIn } from "@/lib/moderation/rule-terms";
import { ruleDeskPath } from "@/lib/moderation/rule-views";

/** Which rule is open, where it stands in the tree, how it stands, and what is still missing. */
export function RuleHead({ locale, rule }: { locale: Locale; rule: OpenedRule }) {
  const t = translator(locale, "ruleDesk");
  const { parent, inForce, ahead, draft } = rule;
  return (
    <header>
      <nav aria-label={t("tree")} className="flex flex-wrap items-center gap-x-2 text-ink-3 text-sm">
        <a href={href(locale, ruleDeskPath(null))} className="target py-2 hover:text-ink">
          {t("tree")}
        </a>
        {parent && (
          <>
            <span aria-hidden="true">›</span>
            <a href={href(locale, ruleDeskPath(parent.id))} className="target py-2 hover:text-ink">
              <span className="tabular-nums">{parent.cited}</span> {parent.title}
            </a>
          </>
        )}
      </nav>
      <h1 className="mt-1 font-bold text-xl">
        <span className="mr-2 text-ink-3 tabular-nums">{rule.cited}</span>
        {rule.terms.content[locale].title || t("untitled")}
      </h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
        <RuleStanding locale={locale} inForce={inForce} ahead={ahead} draft={draft} />
        {inForce && (
          <a
            href={href(locale, `/rules/${rule.id}${ahead ? `#v${ahead.version}` : ""}`)}
            className="target px-1 font-medium text-ink-2 text-xs underline underline-offset-4 hover:text-ink"
          >
            {t("public")}
          </a>
        )}
      </p>
      {ahead && draft && (
        <FormMessage tone="info" className="mt-4">
          {t("aheadWrite", { version: ahead.version, date: exactDay(ahead.from, locale, "UTC") })}
        </FormMessage>
      )}
      <Missing locale={locale} rule={rule} />
    </header>
  );
}

function Missing({ locale, rule }: { locale: Locale; rule: OpenedRule }) {
  const t = translator(locale, "ruleDesk");
  const words = translator(locale, "rules");
  const missing = missingIn(rule.terms);
  if (missing.length === 0) return null;
  return (
    <div className="mt-3 text-sm text-warn">
      <p>{t("missing")}</p>
      <ul>
        {locales.map((language) => {
          const fields = missing.filter((each) => each.locale === language);
          if (fields.length === 0) return null;
          return (
            <li key={language}>
              {t("missingIn", {
                language: t(`languages.${language}`),
                fields: fields.map(({ field }) => words(`fields.${field}`)).join(t("and")),
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
