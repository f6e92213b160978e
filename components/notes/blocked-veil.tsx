"use client";

import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { usePerson } from "@/components/viewer/overlay";

/** Over a kept note whose author and viewer have a block between them: it is public, but not for these two. */
export function BlockedVeil({ author: { id, name } }: { author: { id: string; name: string } }) {
  const t = useTranslations("note");
  const { blocked, blockedBy, setBlocked } = usePerson(id);
  if (!blocked && !blockedBy) return null;
  return (
    <div className="absolute inset-0 z-40 grid place-content-center justify-items-center gap-3 bg-page p-8 text-center">
      <Icon name="eye-off" size={28} className="text-ink-3" />
      <p className="font-semibold text-base">{t("hiddenTitle")}</p>
      <p className="text-ink-2">{t("hiddenWords", { name })}</p>
      {blocked && (
        <button
          type="button"
          onClick={() => setBlocked(false)}
          className="min-h-11 rounded-full bg-sunken px-5 font-semibold text-sm"
        >
          {t("unblock", { name })}
        </button>
      )}
    </div>
  );
}
