"use client";

import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";

/** Closes the dialog it stands in; the dialog goes back in history. An arrow on a phone, where the note is the whole screen. */
export function CloseNote() {
  const t = useTranslations("note");
  return (
    <button
      type="button"
      onClick={(event) => event.currentTarget.closest("dialog")?.close()}
      aria-label={t("close")}
      title={t("close")}
      className="-ml-2 grid size-11 shrink-0 place-items-center rounded-full text-ink transition md:absolute md:top-4 md:left-4 md:z-3 md:ml-0 md:size-10 md:bg-black/45 md:text-white md:hover:bg-black/65"
    >
      <Icon name="left" className="md:hidden" />
      <Icon name="close" size={20} className="max-md:hidden" />
    </button>
  );
}
