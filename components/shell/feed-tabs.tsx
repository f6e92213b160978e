"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";
import { href, withoutLocale } from "@/lib/language/href";

/** Following | Explore, in the top bar of a phone. */
export function FeedTabs() {
  const t = useTranslations("shell");
  const locale = useLocale();
  const here = withoutLocale(usePathname());
  return (
    <nav aria-label={t("homeNav")} className="flex gap-5 text-base">
      {(["following", "explore"] as const).map((tab) => (
        <Link
          key={tab}
          href={href(locale, `/${tab}`)}
          prefetch={false}
          aria-current={here.startsWith(`/${tab}`) ? "page" : undefined}
          className="relative flex min-h-11 items-center px-1 text-ink-3 after:absolute after:inset-x-[28%] after:bottom-1 after:h-[3px] after:rounded-full aria-[current]:font-bold aria-[current]:text-ink aria-[current]:after:bg-brand"
        >
          {t(tab)}
        </Link>
      ))}
    </nav>
  );
}
