import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** Who comes to a door and is in already. */
export function AlreadyHere({ locale, handle, next }: { locale: Locale; handle: string; next: string }) {
  const t = translator(locale, "auth");
  return (
    <div className="flex flex-col gap-5 text-center">
      <p className="text-base">{t("already", { handle })}</p>
      <Link href={next} prefetch={false} className={buttonClass({ variant: "primary", wide: true })}>
        {t("continue")}
      </Link>
      <Link href={`/${locale}/sign-out`} prefetch={false} className={buttonClass({ wide: true })}>
        {t("signOut")}
      </Link>
    </div>
  );
}
