import { Tabs } from "@/components/ui/tabs";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

const pages = [
  { path: "/admin/channels", label: "channels" },
  { path: "/admin/staff", label: "title" },
  { path: "/admin/log", label: "log" },
] as const;

/** The pages of those who run the place. */
export function AdminTabs({ locale, path }: { locale: Locale; path: (typeof pages)[number]["path"] }) {
  const t = translator(locale, "staff");
  return (
    <Tabs
      label={t("tabs")}
      tabs={pages.map((page) => ({
        href: href(locale, page.path),
        label: t(page.label),
        current: page.path === path,
      }))}
    />
  );
}
