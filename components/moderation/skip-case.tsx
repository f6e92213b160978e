"use client";

import { useTranslations } from "use-intl";
import { Key } from "@/components/moderation/key";
import { buttonClass } from "@/components/ui/button-class";
import { Form } from "@/components/ui/form";
import { skip } from "@/lib/desk/actions";

/** Gives the case back and goes on to the next. */
export function SkipCase({ caseId, filter }: { caseId: string; filter: string }) {
  const t = useTranslations("desk");
  return (
    <Form door={skip}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="filter" value={filter} />
      <button type="submit" data-key="s" className={`${buttonClass()} max-xl:px-3`}>
        {t("skip")} <Key>s</Key>
      </button>
    </Form>
  );
}
