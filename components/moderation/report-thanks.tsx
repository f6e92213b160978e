"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";

/** What a report comes to, in place of its form. */
export function ReportThanks() {
  const t = useTranslations("report");
  const locale = useLocale();
  return (
    <div className="flex flex-col items-center pt-2 pb-2 text-center">
      <span className="mb-4 grid size-14 place-items-center rounded-full bg-good-soft text-good">
        <Icon name="check" size={26} />
      </span>
      <p className="font-semibold text-lg">{t("doneTitle")}</p>
      <p className="mt-2 text-pretty text-ink-2">{t("done")}</p>
      <Link href={href(locale, "/reports")} prefetch={false} className={`mt-6 ${buttonClass()}`}>
        {t("follow")}
      </Link>
    </div>
  );
}
