"use client";

import { useTranslations } from "use-intl";
import { FormMessage } from "@/components/ui/form-message";
import { usePerson } from "@/components/viewer/overlay";

/** Says that there is a block between the reader and this person, and what it means. */
export function PersonNotice({ id, name }: { id: string; name: string }) {
  const t = useTranslations("people");
  const { blocked, blockedBy } = usePerson(id);
  if (!blocked && !blockedBy) return null;
  return (
    <div className="max-w-3xl px-2 pb-6 md:px-0">
      <FormMessage tone="info">
        {blocked ? `${t("blockedNow", { name })} ${t("blockedWords")}` : t("blockedByWords")}
      </FormMessage>
    </div>
  );
}
