"use client";

import { useTranslations } from "use-intl";
import { Form, Submit } from "@/components/ui/form";
import { undoTogether } from "@/lib/desk/actions";

export function UndoTogether({ bulkId }: { bulkId: string }) {
  const t = useTranslations("desk");
  return (
    <Form door={undoTogether}>
      <input type="hidden" name="bulkId" value={bulkId} />
      <Submit size="sm">{t("bulk.undo")}</Submit>
    </Form>
  );
}
