"use client";

import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { useUnsuited } from "@/components/viewer/overlay";

/** Over a kept note that restricted mode leaves out for whoever is looking. */
export function UnsuitedVeil({ noteId }: { noteId: string }) {
  const t = useTranslations("note");
  if (!useUnsuited(noteId)) return null;
  return (
    <div className="absolute inset-0 z-40 grid place-content-center justify-items-center gap-3 bg-page p-8 text-center">
      <Icon name="eye-off" size={28} className="text-ink-3" />
      <p className="font-semibold text-base">{t("restrictedTitle")}</p>
      <p className="max-w-96 text-pretty text-ink-2">{t("restrictedWords")}</p>
    </div>
  );
}
