import Link from "next/link";
import { DoorCard } from "@/components/auth/door-card";
import { buttonClass } from "@/components/ui/button-class";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** For a link that lost its token on the way. `again`: where a new one can be asked for. */
export function LinkSpent({ locale, again }: { locale: Locale; again: string }) {
  const t = translator(locale, "auth");
  return (
    <DoorCard title={t("linkSpentTitle")} lead={t("linkMissing")}>
      <Link href={again} prefetch={false} className={buttonClass({ variant: "primary", wide: true })}>
        {t("askAgain")}
      </Link>
    </DoorCard>
  );
}
