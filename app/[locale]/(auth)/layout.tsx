import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { Logo } from "@/components/shell/logo";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function DoorLayout({ children, params }: Props) {
  const locale = negotiate((await params).locale);
  return (
    <div className="flex min-h-dvh flex-col max-md:bg-surface">
      <header className="flex h-(--top) items-center justify-between px-3 md:px-6">
        <Logo locale={locale} name={translator(locale, "shell")("siteName")} wordClassName="max-sm:sr-only" />
        <div className="flex gap-2">
          <LanguageSwitch className="whitespace-nowrap" />
          <ThemeSwitch />
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="grid flex-1 content-center pb-12 outline-none md:px-6 md:pb-24"
      >
        {children}
      </main>
    </div>
  );
}
