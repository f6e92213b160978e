"use client";

import { useTranslations } from "use-intl";
import { Key } from "@/components/moderation/key";
import { buttonClass } from "@/components/ui/button-class";
import { Form } from "@/components/ui/form";
import { release } from "@/lib/moderation/actions";

export function ReleaseCase({ caseId }: { caseId: string }) {
  const t = useTranslations("moderation");
  return (
    <Form door={release}>
      <input type="hidden" name="caseId" value={caseId} />
      <button type="submit" data-key="r" className={buttonClass()}>
        {t("desk.release")} <Key>r</Key>
      </button>
    </Form>
  );
}
