import { FormSelect, FormText } from "@/components/ui/form-fields";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { proposable } from "@/lib/moderation/ladder";
import { measureBounds } from "@/lib/moderation/limits";
import { dsaCategories, type RuleMeasures } from "@/lib/moderation/rule-terms";

/** What a breach of a rule weighs, and what is usually done about it. */
export function RuleMeasureFields({ locale, terms }: { locale: Locale; terms: RuleMeasures }) {
  const t = translator(locale, "ruleDesk");
  const words = translator(locale, "rules");
  const number = { type: "number", inputMode: "numeric" } as const;
  const { strikeWeight: weight, strikeMonths: months, severity } = measureBounds;
  return (
    <section aria-labelledby="measures" className="rounded-card bg-surface p-4 ring-1 ring-line sm:p-6">
      <h2 id="measures" className="font-semibold text-base">
        {t("measures")}
      </h2>
      <p className="mt-1 mb-4 text-ink-2 text-sm">{t("measuresLead")}</p>
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
        <FormSelect
          name="severity"
          label={words("fields.severity")}
          initially={String(terms.severity)}
          options={Array.from({ length: severity.most }, (_, at) => ({
            value: String(at + 1),
            label: t("severity", { level: String(at + 1) }),
          }))}
        />
        <FormSelect
          name="defaultAction"
          label={words("fields.defaultAction")}
          initially={terms.defaultAction}
          options={proposable.map((action) => ({ value: action, label: words(`proposes.${action}`) }))}
        />
        <FormText
          {...number}
          name="strikeWeight"
          label={words("fields.strikeWeight")}
          min={weight.least}
          max={weight.most}
          hint={t("weightHint", weight)}
          initially={String(terms.strikeWeight)}
        />
        <FormText
          {...number}
          name="strikeMonths"
          label={words("fields.strikeMonths")}
          min={months.least}
          max={months.most}
          hint={t("monthsHint", months)}
          initially={String(terms.strikeMonths)}
        />
        <CategoryField locale={locale} initially={terms.dsaCategory} />
      </div>
    </section>
  );
}

/** A category of the EU database. `initially`: without it, one has to be chosen. */
export function CategoryField({ locale, initially }: { locale: Locale; initially?: string }) {
  const t = translator(locale, "ruleDesk");
  const words = translator(locale, "rules");
  const named = dsaCategories.map((category) => ({
    value: category,
    label: words(`categories.${category}`),
  }));
  return (
    <FormSelect
      name="dsaCategory"
      label={words("fields.dsaCategory")}
      hint={t("categoryHint")}
      initially={initially ?? ""}
      options={initially ? named : [{ value: "", label: t("categoryChoose") }, ...named]}
    />
  );
}
