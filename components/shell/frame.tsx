import Link from "next/link";
import type { ReactNode } from "react";
import { SearchBox } from "@/components/search/search-box";
import { AccountCorner } from "@/components/shell/account-corner";
import { FeedTabs } from "@/components/shell/feed-tabs";
import { Keys } from "@/components/shell/keys";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { Logo } from "@/components/shell/logo";
import { MoreMenu } from "@/components/shell/more-menu";
import { Places } from "@/components/shell/places";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** What surrounds every page of the site: top bar and bottom bar on a phone, top bar and rail from 768 px. */
export function Frame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = translator(locale, "shell");
  return (
    <div className="mx-auto min-h-dvh max-w-[1600px]">
      {/* A page with a head of its own covers this one on a phone: nothing may take the focus beneath it. */}
      <header className="sticky top-0 z-20 bg-page md:pl-(--rail) max-md:[:root:has([data-own-head])_&]:invisible">
        <div className="flex h-(--top) items-center justify-between gap-2 px-2 md:gap-3 md:px-6">
          <Logo
            locale={locale}
            name={t("siteName")}
            className="justify-center md:hidden"
            wordClassName="sr-only"
          />
          <div className="flex flex-1 justify-center md:hidden">
            <FeedTabs />
          </div>
          <SearchBox id="find" className="mr-auto w-full max-w-[520px] max-md:hidden" />
          <Link
            href={href(locale, "/search")}
            prefetch={false}
            aria-label={t("search")}
            className="grid size-11 place-items-center rounded-full text-ink md:hidden"
          >
            <Icon name="search" />
          </Link>
          <div className="xl:hidden">
            <MoreMenu />
          </div>
          <div className="max-md:hidden">
            <AccountCorner />
          </div>
        </div>
      </header>
      <Rail locale={locale} />
      <main id="content" tabIndex={-1} className="pb-[calc(var(--bar)+24px)] outline-none md:pl-(--rail)">
        <div className="px-2 md:px-6">{children}</div>
      </main>
      <nav
        aria-label={t("mainNav")}
        className="fixed inset-x-0 bottom-0 z-20 flex h-(--bar) border-line border-t bg-surface/92 pb-[env(safe-area-inset-bottom)] backdrop-blur-lg md:hidden"
      >
        <Places form="bar" />
      </nav>
      <Keys />
    </div>
  );
}

function Rail({ locale }: { locale: Locale }) {
  const t = translator(locale, "shell");
  return (
    <div className="fixed inset-y-0 z-20 flex w-(--rail) flex-col px-3.5 pt-3.5 pb-5 max-md:hidden xl:px-4">
      <nav aria-label={t("mainNav")} className="flex flex-col gap-1">
        <Logo
          locale={locale}
          name={t("siteName")}
          className="mb-2 max-xl:justify-center xl:px-3"
          wordClassName="max-xl:sr-only"
        />
        <Places form="rail" />
      </nav>
      <footer className="mt-auto flex flex-col gap-3 px-2 text-ink-3 text-xs max-xl:hidden">
        <LanguageSwitch />
        <ThemeSwitch />
        <p className="flex flex-wrap gap-x-3 px-1">
          {(["rules", "about"] as const).map((page) => (
            <Link
              key={page}
              href={href(locale, `/${page}`)}
              prefetch={false}
              className="target py-1 hover:text-ink"
            >
              {t(page)}
            </Link>
          ))}
          <Link href={href(locale, "/about#source")} prefetch={false} className="target py-1 hover:text-ink">
            {t("source")}
          </Link>
        </p>
      </footer>
    </div>
  );
}
