"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { useViewer } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";

/** Where a person has no notes yet: for that person, the way to the first one. */
export function FirstNote({ id }: { id: string }) {
  const t = useTranslations("feed");
  const locale = useLocale();
  if (useViewer()?.id !== id) return null;
  return (
    <Link href={href(locale, "/compose")} prefetch={false} className={buttonClass({ variant: "primary" })}>
      {t("share")}
    </Link>
  );
}
