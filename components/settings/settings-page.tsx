import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Tabs } from "@/components/ui/tabs";
import type { Viewer } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

const pages = [
  { path: "/settings", label: "profile" },
  { path: "/settings/security", label: "security" },
  { path: "/settings/content", label: "content" },
  { path: "/settings/standing", label: "standing" },
  { path: "/settings/restricted", label: "restricted" },
  { path: "/settings/language", label: "interface" },
] as const;

type Path = (typeof pages)[number]["path"];

/** The person whose settings these are; anybody else signs in first and comes back. */
export async function settingsOwner(locale: Locale, path: Path): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(doorPath(locale, "sign-in", href(locale, path)));
}

export function SettingsPage({
  locale,
  path,
  children,
}: {
  locale: Locale;
  path: Path;
  children: ReactNode;
}) {
  const t = translator(locale, "settings");
  return (
    <div className="mx-auto max-w-[640px] px-2 pb-10">
      <h1 className="pt-2 pb-4 font-bold text-xl tracking-tight">{t("title")}</h1>
      <Tabs
        label={t("sections")}
        tabs={pages.map((page) => ({
          href: href(locale, page.path),
          label: t(page.label),
          current: page.path === path,
        }))}
        className="mb-5"
      />
      <div className="flex flex-col gap-5">{children}</div>
    </div>
  );
}

type SectionProps = { id?: string; title: string; lead?: ReactNode; aside?: ReactNode; children: ReactNode };

export function Section({ id, title, lead, aside, children }: SectionProps) {
  return (
    <section id={id} className="scroll-mt-24 rounded-dialog bg-surface p-5 sm:p-7">
      <div className="mb-5">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <h2 className="font-semibold text-lg">{title}</h2>
          {aside}
        </div>
        {lead && <p className="mt-1 text-pretty text-ink-2">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
