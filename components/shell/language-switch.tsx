"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { useLocale, useTranslations } from "use-intl";
import { keepDrafts, restoreDrafts } from "@/components/shell/drafts";
import { announce } from "@/components/ui/announce";
import { href, withoutLocale } from "@/lib/language/href";
import { type Locale, locales } from "@/lib/language/locales";

const names: Record<Locale, { short: string; full: string; lang: string }> = {
  en: { short: "EN", full: "English", lang: "en" },
  zh: { short: "中文", full: "中文", lang: "zh-Hans" },
};

/** Leads to the same page in the other language; remembered in a cookie, with what was typed carried along. */
export function LanguageSwitch({ className = "" }: { className?: string }) {
  const t = useTranslations("shell");
  const current = useLocale();
  const path = withoutLocale(usePathname());
  function leave(event: React.MouseEvent<HTMLAnchorElement>, locale: Locale) {
    // biome-ignore lint/suspicious/noDocumentCookie: read by the server before any page runs; cookieStore is not everywhere yet
    document.cookie = `locale=${locale}; path=/; max-age=31536000; samesite=lax`;
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    keepDrafts();
    window.location.assign(href(locale, path) + window.location.search + window.location.hash);
  }
  return (
    <ul aria-label={t("language")} className={`flex gap-1 rounded-full bg-sunken p-1 ${className}`}>
      {locales.map((locale) => (
        <li key={locale} className="flex-1">
          <a
            href={href(locale, path)}
            hrefLang={names[locale].lang}
            lang={names[locale].lang}
            aria-label={names[locale].full}
            aria-current={locale === current ? "true" : undefined}
            onClick={(event) => leave(event, locale)}
            className="target flex min-h-8 items-center justify-center rounded-full px-3 text-ink-2 text-xs transition hover:text-ink aria-[current]:bg-chosen aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[0_1px_2px_var(--float-near)]"
          >
            {names[locale].short}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Rendered once: takes up what `leave` kept. */
export function DraftKeeper() {
  const t = useTranslations("shell");
  useEffect(() => {
    if (restoreDrafts()) announce(t("draftsKept"));
  }, [t]);
  return null;
}
