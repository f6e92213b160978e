"use client";

import { useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { href } from "@/lib/language/href";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function SiteError({ error, reset }: Props) {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <div role="alert">
      <EmptyState icon="warning" title={t("errorTitle")} words={t("errorWords")}>
        <Button onClick={reset}>{t("tryAgain")}</Button>
        {/* a full load, since what failed may be the page's own state */}
        <a href={href(locale, "/explore")} className={buttonClass()}>
          {t("toExplore")}
        </a>
        {error.digest && (
          <p className="basis-full text-ink-3 text-xs">{t("errorNumber", { digest: error.digest })}</p>
        )}
      </EmptyState>
    </div>
  );
}
