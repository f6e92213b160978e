"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";

type Props = {
  path: string;
  saved: "no" | "yes" | "not possible";
  /** Null where discarding is offered right below. */
  onDiscard: (() => void) | null;
};

/** On a phone it stands where the site's top bar does; on wider screens it heads the page. */
export function EditHead({ path, saved, onDiscard }: Props) {
  const t = useTranslations("compose");
  const words = { no: "", yes: t("edit.kept"), "not possible": t("notSaved") }[saved];
  return (
    <div
      data-own-head=""
      className="fixed inset-x-0 top-0 z-30 grid h-(--top) grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center bg-page px-1 md:static md:flex md:h-auto md:items-center md:gap-4 md:px-0 md:pt-2 md:pb-4"
    >
      <Link
        href={path}
        prefetch={false}
        aria-label={t("edit.back")}
        title={t("edit.back")}
        className="grid size-11 place-items-center rounded-full hover:bg-sunken md:-ml-2"
      >
        <Icon name="close" className="md:hidden" />
        <Icon name="left" className="max-md:hidden" />
      </Link>
      <h1 className="font-semibold text-base md:font-bold md:text-xl md:tracking-tight">{t("edit.title")}</h1>
      <div className="flex min-w-0 items-center justify-end gap-1 text-xs md:gap-3">
        <p role="status" className="truncate text-ink-3 max-md:sr-only">
          {words}
        </p>
        {saved !== "no" && onDiscard && (
          <button
            type="button"
            onClick={onDiscard}
            className="min-h-11 shrink-0 rounded-full px-2 font-semibold text-ink-2 hover:text-ink md:px-3 md:text-sm"
          >
            {t("edit.discard")}
          </button>
        )}
      </div>
    </div>
  );
}
