import { CategoryField } from "@/components/moderation/rule-measure-fields";
import { RuleStanding } from "@/components/moderation/rule-standing";
import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";
import { type Locale, locales } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { addRule } from "@/lib/moderation/actions";
import type { RuleInTree } from "@/lib/moderation/rule-desk";
import { ruleDeskPath } from "@/lib/moderation/rule-views";

/** All rules with those within them, and how each stands. */
export function RuleTree({ locale, rules }: { locale: Locale; rules: RuleInTree[] }) {
  return (
    <ol className="space-y-4">
      {rules.map((rule) => (
        <li key={rule.id} className="overflow-hidden rounded-card bg-surface ring-1 ring-line">
          <RuleRow locale={locale} rule={rule} wide />
          <ol className="divide-y divide-line border-line border-t empty:hidden">
            {rule.within.map((each) => (
              <li key={each.id}>
                <RuleRow locale={locale} rule={each} />
              </li>
            ))}
          </ol>
          {(rule.inForce ?? rule.ahead) && <AddRule locale={locale} rule={rule} />}
        </li>
      ))}
      <li>
        <AddRule locale={locale} />
      </li>
    </ol>
  );
}

function RuleRow({ locale, rule, wide = false }: { locale: Locale; rule: RuleInTree; wide?: boolean }) {
  const { title, cited, inForce, ahead, draft } = rule;
  return (
    <a
      href={href(locale, ruleDeskPath(rule.id))}
      className={`flex min-h-13 items-center gap-3 pr-3 hover:bg-sunken ${wide ? "py-3 pl-4" : "py-2 pl-4 sm:pl-9"}`}
    >
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
        <span className={`mr-auto flex min-w-0 gap-2 ${wide ? "font-semibold text-base" : ""}`}>
          <span className="text-ink-3 tabular-nums">{cited}</span>
          {title}
        </span>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 max-sm:w-full">
          <RuleStanding locale={locale} inForce={inForce} ahead={ahead} draft={draft} />
        </span>
      </span>
      <Icon name="right" size={18} className="shrink-0 text-ink-3" />
    </a>
  );
}

type AddProps = {
  locale: Locale;
  /** The rule around it; none is a rule of its own. */
  rule?: RuleInTree;
};

function AddRule({ locale, rule }: AddProps) {
  const t = translator(locale, "ruleDesk");
  const words = translator(locale, "rules");
  const inset = rule ? "px-4 sm:pl-9" : "px-4";
  return (
    <details
      className={`group ${rule ? "border-line border-t" : "rounded-card bg-surface ring-1 ring-line"}`}
    >
      <summary
        aria-label={rule && t("addTo", { rule: rule.title })}
        className={`flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-card text-ink-2 hover:bg-sunken hover:text-ink [&::-webkit-details-marker]:hidden ${inset} ${rule ? "text-sm" : "min-h-13 font-semibold"}`}
      >
        <Icon name="plus" size={16} />
        {t(rule ? "add" : "addWide")}
      </summary>
      <div className={`pb-4 ${rule ? "pt-1" : "pt-3"} ${inset}`}>
        <p className="mb-4 text-pretty text-ink-2 text-sm">{t(rule ? "addWords" : "addWideWords")}</p>
        <Form door={addRule}>
          <input type="hidden" name="parentId" value={rule?.id ?? ""} />
          <div className="grid gap-4 sm:grid-cols-2">
            {locales.map((language) => (
              <FormText
                key={language}
                name={`title_${language}`}
                id={`title_${language}-${rule?.id ?? "new"}`}
                lang={language}
                label={t("fieldIn", { field: words("fields.title"), language: t(`languages.${language}`) })}
              />
            ))}
          </div>
          {!rule && <CategoryField locale={locale} />}
          <Submit className="self-start">{t("begin")}</Submit>
        </Form>
      </div>
    </details>
  );
}
