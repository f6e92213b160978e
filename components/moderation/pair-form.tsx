"use client";

import { useTranslations } from "use-intl";
import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { savePair } from "@/lib/search/actions";

/** A new pair, or another wording of the one given. */
export function PairForm({ id, en, zh }: { id?: string; en?: string; zh?: string }) {
  const t = useTranslations("search");
  const of = id ?? "new";
  return (
    <Form door={savePair}>
      {id && <input type="hidden" name="id" value={id} />}
      <div className="grid gap-3 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
        <FormText
          name="en"
          id={`en-${of}`}
          label={t("desk.en")}
          initially={en}
          lang="en"
          autoComplete="off"
        />
        <FormText
          name="zh"
          id={`zh-${of}`}
          label={t("desk.zh")}
          initially={zh}
          lang="zh-Hans"
          autoComplete="off"
        />
        <Submit className="sm:mb-0.5">{t(id ? "desk.save" : "desk.add")}</Submit>
      </div>
    </Form>
  );
}
