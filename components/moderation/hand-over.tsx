"use client";

import { useTranslations } from "use-intl";
import { Form, Submit } from "@/components/ui/form";
import { FormSelect } from "@/components/ui/form-fields";
import { handOver } from "@/lib/desk/actions";
import { langOf } from "@/lib/language/detect";
import type { Colleague } from "@/lib/moderation/claiming";

type Props = { caseId: string; filter: string; colleagues: Colleague[] };

export function HandOver({ caseId, filter, colleagues }: Props) {
  const t = useTranslations("desk");
  if (colleagues.length === 0) return <p className="text-ink-2 text-sm">{t("handOver.nobody")}</p>;
  return (
    <Form door={handOver}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="filter" value={filter} />
      <FormSelect
        name="colleagueId"
        label={t("handOver.to")}
        hint={t("handOver.hint")}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name, lang: langOf(name) }))}
      />
      <Submit>{t("handOver.send")}</Submit>
    </Form>
  );
}
