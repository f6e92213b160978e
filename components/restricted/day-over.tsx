import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** In place of what a page would have made for somebody whose time for today is over; with scripts, `TimeUp` lies over it. */
export function DayOver({ locale }: { locale: Locale }) {
  const t = translator(locale, "shell");
  return (
    <EmptyState icon="moon" title={t("timeUp")} words={t("timeUpWords")}>
      <Link href={href(locale, "/settings/restricted")} prefetch={false} className={buttonClass()}>
        {t("timeUpSettings")}
      </Link>
    </EmptyState>
  );
}
