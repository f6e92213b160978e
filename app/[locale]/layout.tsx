import "@/app/globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { DraftKeeper } from "@/components/shell/language-switch";
import { themeScript } from "@/components/shell/theme-script.mjs";
import { ThemeKeeper } from "@/components/shell/theme-switch";
import { Words } from "@/components/shell/words";
import { Announcer } from "@/components/ui/announcer";
import { siteOrigin } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/language/locales";
import { clientMessages } from "@/lib/language/messages/client";
import { translator } from "@/lib/language/translate";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfaf8" },
    { media: "(prefers-color-scheme: dark)", color: "#110e0c" },
  ],
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale, "shell");
  return {
    metadataBase: new URL(siteOrigin()),
    title: { default: `${t("siteName")} · ${t("tagline")}`, template: `%s · ${t("siteName")}` },
    description: t("description"),
    applicationName: t("siteName"),
    openGraph: { siteName: t("siteName"), type: "website", locale: locale === "zh" ? "zh_CN" : "en_US" },
    twitter: { card: "summary_large_image" },
    formatDetection: { telephone: false },
  };
}

export default async function RootLayout({ children, params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "shell");
  return (
    // the theme script may have set data-theme before React wakes up
    <html lang={locale === "zh" ? "zh-Hans" : "en"} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, allowed by its hash in the policy */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <nav aria-label={t("skip")}>
          <a
            href="#content"
            className="fixed top-2 left-2 z-50 -translate-y-20 rounded-full bg-ink px-5 py-3 font-semibold text-page focus:translate-y-0"
          >
            {t("skip")}
          </a>
        </nav>
        <Words locale={locale} messages={clientMessages(locale)}>
          {children}
          <Announcer />
          <DraftKeeper />
          <ThemeKeeper />
        </Words>
      </body>
    </html>
  );
}

async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
