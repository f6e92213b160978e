"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import type { Keeping } from "@/components/compose/draft-keeper";
import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";

/** On a phone it stands where the site's top bar does; on wider screens it heads the page. */
export function ComposerHead({ saved }: { saved: Keeping["saved"] }) {
  const t = useTranslations("compose");
  const drafts = useTranslations("drafts");
  const locale = useLocale();
  const words = {
    no: "",
    saving: drafts("saving"),
    yes: t("saved"),
    device: drafts("savedHere"),
    "not possible": t("notSaved"),
  }[saved];
  return (
    <div
      data-own-head=""
      className="fixed inset-x-0 top-0 z-30 grid h-(--top) grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center bg-page px-1 md:static md:flex md:h-auto md:items-baseline md:gap-4 md:px-0 md:pt-2 md:pb-4"
    >
      <div className="flex items-center md:order-last md:ml-auto">
        <Link
          href={href(locale, "/explore")}
          prefetch={false}
          aria-label={t("close")}
          className="grid size-11 place-items-center rounded-full md:hidden"
        >
          <Icon name="close" />
        </Link>
        <Link
          href={href(locale, "/compose/drafts")}
          prefetch={false}
          className="flex min-h-11 items-center rounded-full px-2 text-ink-2 text-sm hover:text-ink md:px-3"
        >
          {drafts("title")}
        </Link>
      </div>
      <h1 className="font-semibold text-base md:font-bold md:text-xl md:tracking-tight">{t("newNote")}</h1>
      <p role="status" className="line-clamp-2 pr-3 text-right text-ink-3 text-xs">
        {words}
      </p>
    </div>
  );
}

type CameBackProps = { words?: "cameBack" | "edit.cameBack"; onStartAfresh: () => void };

/** The draft of an earlier visit has been taken up again. */
export function CameBack({ words = "cameBack", onStartAfresh }: CameBackProps) {
  const t = useTranslations("compose");
  return (
    <p className="mx-2 mb-3 flex items-center justify-between gap-3 rounded-card bg-info-soft py-1 pr-2 pl-4 text-sm md:mx-0">
      {t(words)}
      <button
        type="button"
        onClick={onStartAfresh}
        className="min-h-11 shrink-0 px-2 font-semibold underline underline-offset-2"
      >
        {t(words === "cameBack" ? "startAfresh" : "edit.discard")}
      </button>
    </p>
  );
}
