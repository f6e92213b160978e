"use client";

import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";

/** For a note without photos: its words become the cover. */
export function WriteWords({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations("cards");
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={onOpen}
      className="mt-3 flex min-h-16 w-full items-center gap-3.5 rounded-dialog border border-line bg-surface px-4 py-3 text-left transition hover:border-ink-3"
    >
      <span aria-hidden="true" className="relative h-10 w-12 shrink-0">
        <span className="absolute top-0.5 left-4 h-9 w-7 rotate-8 rounded-[4px] bg-[#17204f]" />
        <span className="absolute top-0.5 left-2.5 h-9 w-7 rotate-2 rounded-[4px] bg-[#ffdb5e]" />
        <span className="absolute top-0 left-0.5 grid h-9 w-7 -rotate-6 place-items-center rounded-[4px] bg-[#c9242f] text-white">
          <span lang="zh-Hans" className="font-bold text-sm">
            文
          </span>
        </span>
      </span>
      <span className="min-w-0">
        <span className="block font-semibold text-base text-ink">{t("write")}</span>
        <span className="block text-ink-3 text-xs">{t("writeHint")}</span>
      </span>
      <Icon name="right" size={18} className="ml-auto shrink-0 text-ink-3" />
    </button>
  );
}
