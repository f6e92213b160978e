"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { href } from "@/lib/language/href";

/** A client component because a not-found page is told nothing of its address, the language included. */
export function GoneNote({ children }: { children?: ReactNode }) {
  const t = useTranslations("note");
  const locale = useLocale();
  return (
    <EmptyState icon="image" title={t("goneTitle")} words={t("goneWords")}>
      <Link href={href(locale, "/explore")} prefetch={false} className={buttonClass({ variant: "primary" })}>
        {t("lookAround")}
      </Link>
      {children}
    </EmptyState>
  );
}
