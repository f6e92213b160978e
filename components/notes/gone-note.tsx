"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { href } from "@/lib/language/href";

/** Marked, so that the server answers 404 with this very page (scripts/serve/responses.mjs), readable without JavaScript. */
export function GoneNote({ children }: { children?: ReactNode }) {
  const t = useTranslations("note");
  const locale = useLocale();
  return (
    <div data-not-here="">
      <title>{t("goneTitle")}</title>
      <h1 className="sr-only">{t("goneTitle")}</h1>
      <EmptyState icon="image" title={t("goneTitle")} words={t("goneWords")}>
        <Link href={href(locale, "/explore")} prefetch={false} className={buttonClass()}>
          {t("lookAround")}
        </Link>
        {children}
      </EmptyState>
    </div>
  );
}
