"use client";

import { useTranslations } from "use-intl";
import { Form, Submit, useFormProgress } from "@/components/ui/form";
import { FormArea } from "@/components/ui/form-fields";
import { remark } from "@/lib/desk/actions";
import { remarkLimit } from "@/lib/desk/limits";

type Props = { caseId: string; filter: string; decided: boolean };

/** For colleagues unless one says otherwise. */
export function RemarkForm({ caseId, filter, decided }: Props) {
  const t = useTranslations("desk");
  return (
    <Form door={remark} className="group/remark">
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="filter" value={filter} />
      <FormArea
        name="words"
        id="remark"
        label={t("remarks.words")}
        maxLength={remarkLimit}
        rows={2}
        className="min-h-19!"
      />
      <Audience decided={decided} />
      <Submit>{t("remarks.add")}</Submit>
    </Form>
  );
}

function Audience({ decided }: { decided: boolean }) {
  const t = useTranslations("desk");
  const { refused } = useFormProgress();
  const chosen = refused?.values.audience ?? "staff";
  return (
    <fieldset key={String(chosen)} className="flex flex-wrap gap-x-6 gap-y-1">
      <legend className="sr-only">{t("remarks.who")}</legend>
      {(decided ? (["staff"] as const) : (["staff", "person"] as const)).map((audience) => (
        <label key={audience} className="flex min-h-11 items-center gap-2.5">
          <input
            type="radio"
            name="audience"
            value={audience}
            defaultChecked={chosen === audience}
            className="size-5 accent-ink"
          />
          <span>
            {t(`remarks.${audience}`)}
            <span className="block text-ink-3 text-xs">{t(`remarks.${audience}Hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
