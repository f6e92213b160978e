"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { href } from "@/lib/language/href";

/** A client component, because a not-found page is given no parameters and so no language. */
export function NotHere() {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <>
      <title>{t("notFoundTitle")}</title>
      <h1 className="sr-only">{t("notFoundTitle")}</h1>
      <EmptyState icon="search" title={t("notFoundTitle")} words={t("notFoundWords")}>
        <Link href={href(locale, "/explore")} prefetch={false} className={buttonClass()}>
          {t("toExplore")}
        </Link>
        <Link href={href(locale, "/topics")} prefetch={false} className={buttonClass()}>
          {t("findTopic")}
        </Link>
      </EmptyState>
    </>
  );
}
