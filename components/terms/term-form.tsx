"use client";

import { useTranslations } from "use-intl";
import { Form, Submit, useFormProgress } from "@/components/ui/form";
import { FormArea, FormSelect, FormText } from "@/components/ui/form-fields";
import { termActions, termLanguages, termLimits, usuallyWithin } from "@/lib/screening/limits";
import { addTerm, editTerm } from "@/lib/terms/actions";
import type { OwnTerm } from "@/lib/terms/listing";

type Props = {
  rules: { value: string; label: string }[];
  term?: Pick<OwnTerm, "id" | "ruleId" | "action" | "language" | "words" | "near" | "within" | "sounds"> & {
    lastDay: string;
  };
};

/** A new term of one's own, or another wording of one. */
export function TermForm({ rules, term }: Props) {
  const t = useTranslations("terms");
  return (
    <Form door={term ? editTerm : addTerm}>
      {term && <input type="hidden" name="id" value={term.id} />}
      <FormText
        name="words"
        label={t("form.words")}
        hint={t("form.wordsHint")}
        initially={term?.words}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={2 * termLimits.words}
        required
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <FormSelect name="rule" label={t("form.rule")} options={rules} initially={term?.ruleId} />
        <FormSelect
          name="language"
          label={t("form.language")}
          options={termLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
          initially={term?.language}
        />
        <FormSelect
          name="action"
          label={t("form.action")}
          options={termActions.map((value) => ({ value, label: t(`actions.${value}`) }))}
          initially={term?.action ?? "hold"}
        />
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-ink-3 text-xs">
        {termActions.map((action) => (
          <div key={action} className="contents">
            <dt className="font-semibold">{t(`actions.${action}`)}</dt>
            <dd>{t(`actionWords.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="grid gap-5 sm:grid-cols-2">
        <FormArea
          name="near"
          label={t("form.near")}
          hint={t("form.nearHint")}
          initially={term?.near.join("\n")}
          spellCheck={false}
        />
        <div className="flex flex-col gap-5">
          <FormText
            name="within"
            type="number"
            inputMode="numeric"
            min={1}
            max={termLimits.within}
            label={t("form.within")}
            hint={t("form.withinHint")}
            initially={String(term?.within ?? usuallyWithin)}
          />
          <FormText
            name="expiresAt"
            type="date"
            label={t("form.lastDay")}
            hint={t("form.lastDayHint")}
            initially={term?.lastDay}
          />
        </div>
      </div>
      <Sounds initially={term?.sounds ?? false} words={t("form.sounds")} />
      <Submit variant="primary" className="self-start">
        {t(term ? "form.save" : "form.add")}
      </Submit>
    </Form>
  );
}

function Sounds({ initially, words }: { initially: boolean; words: string }) {
  const { refused } = useFormProgress();
  const on = refused ? "sounds" in refused.values : initially;
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        key={String(on)}
        type="checkbox"
        name="sounds"
        defaultChecked={on}
        className="size-5 shrink-0 accent-ink"
      />
      <span className="text-sm">{words}</span>
    </label>
  );
}
