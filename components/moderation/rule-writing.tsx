import { DraftForm } from "@/components/moderation/draft-form";
import { RuleMeasureFields } from "@/components/moderation/rule-measure-fields";
import { buttonClass } from "@/components/ui/button-class";
import { Submit } from "@/components/ui/form";
import { FormArea, FormText } from "@/components/ui/form-fields";
import { href } from "@/lib/language/href";
import { type Locale, locales } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { ruleBounds } from "@/lib/moderation/limits";
import type { OpenedRule } from "@/lib/moderation/rule-desk";
import { type RuleText, textFields } from "@/lib/moderation/rule-terms";
import { ruleDeskPath } from "@/lib/moderation/rule-views";

export const ruleForm = "rule-form";

/** A field that gets the focus comes to lie between the bars above and below. */
const clearOfBars = "[&_:is(input,textarea,select)]:scroll-my-28";

/** A rule as it is written: both languages beside each other, field by field, and what it weighs. */
export function RuleWriting({ locale, rule }: { locale: Locale; rule: OpenedRule }) {
  const t = translator(locale, "ruleDesk");
  const theirs = `${href(locale, ruleDeskPath(rule.id, "changes"))}&draft=`;
  return (
    <DraftForm
      id={ruleForm}
      ruleId={rule.id}
      base={rule.base}
      theirs={{ path: theirs, words: t("theirs") }}
      again={{ words: t("unsavedAgain"), discard: t("unsavedDiscard") }}
    >
      <section className={`rounded-card bg-surface p-4 ring-1 ring-line sm:p-6 ${clearOfBars}`}>
        <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
          {textFields.flatMap((field) =>
            locales.map((language) => (
              <WordsField
                key={`${field}-${language}`}
                locale={locale}
                language={language}
                field={field}
                text={rule.terms.content[language]}
              />
            )),
          )}
        </div>
      </section>
      <div className={clearOfBars}>
        <RuleMeasureFields locale={locale} terms={rule.terms} />
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-3 border-line border-t bg-page px-4 py-3 lg:-mx-8 lg:px-8">
        <Submit variant="primary">{t("save")}</Submit>
        <button type="submit" name="view" value="changes" className={buttonClass()}>
          {t("views.changes")}
        </button>
        <p className="text-ink-3 text-xs max-sm:hidden">{t("unsavedHint")}</p>
      </div>
    </DraftForm>
  );
}

type FieldProps = { locale: Locale; language: Locale; field: keyof RuleText; text: RuleText };

function WordsField({ locale, language, field, text }: FieldProps) {
  const t = translator(locale, "ruleDesk");
  const words = translator(locale, "rules");
  const look = {
    name: `${field}_${language}`,
    lang: language,
    label: t("fieldIn", { field: words(`fields.${field}`), language: t(`languages.${language}`) }),
  };
  const written = text[field];
  if (field === "title") return <FormText {...look} initially={text.title} />;
  if (typeof written === "string") return <FormArea {...look} initially={written} />;
  const hint = t("examplesHint", { most: ruleBounds.examples });
  return <FormArea {...look} hint={hint} initially={written.join("\n")} />;
}
