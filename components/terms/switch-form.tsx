"use client";

import { useTranslations } from "use-intl";
import { Form, Submit } from "@/components/ui/form";
import { FormSelect, FormText } from "@/components/ui/form-fields";
import { screeningActions, type TermAction } from "@/lib/screening/limits";
import { switchShipped } from "@/lib/terms/actions";

type Props = { termId: string; action: TermAction; lastDay: string };

/** Another action for a shipped term. */
export function SwitchForm({ termId, action, lastDay }: Props) {
  const t = useTranslations("terms");
  const options = screeningActions.map((value) => ({
    value,
    label: t(`actions.${value}`),
  }));
  return (
    <Form door={switchShipped}>
      <input type="hidden" name="termId" value={termId} />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormSelect
          name="action"
          label={t("switchForm.action")}
          options={[...options, { value: "allow", label: t("switchForm.allow") }]}
          initially={action}
        />
        <FormText
          name="until"
          type="date"
          label={t("form.lastDay")}
          hint={t("form.lastDayHint")}
          initially={lastDay}
        />
      </div>
      <Submit className="self-start">{t("switchForm.save")}</Submit>
    </Form>
  );
}
