import Link from "next/link";
import type { ReactNode } from "react";
import { InSight } from "@/components/ui/in-sight";
import { hasDuty } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { DeskFigures } from "@/lib/moderation/queue";

export type DeskTabName = "queue" | "raid" | "appeals" | "topics" | "search" | "terms" | "images";

type Props = { locale: Locale; tab: DeskTabName; figures: DeskFigures };

export function DeskTabs({ locale, tab, figures }: Props) {
  const t = translator(locale, "moderation");
  return (
    <nav aria-label={t("desk.title")} className="scrollbar-none flex p-1 max-lg:overflow-x-auto lg:flex-wrap">
      <DeskTab
        locale={locale}
        path="/moderation"
        hotkey="c"
        current={tab === "queue"}
        count={figures.waiting}
      >
        {t("desk.queue")}
      </DeskTab>
      <DeskTab
        locale={locale}
        path="/moderation/appeals"
        hotkey="a"
        current={tab === "appeals"}
        count={figures.appeals}
      >
        {t("desk.appeals")}
      </DeskTab>
      <DeskTab locale={locale} path="/moderation/topics" current={tab === "topics"} count={figures.trends}>
        {t("desk.topics")}
      </DeskTab>
      <DeskTab locale={locale} path="/moderation/search" current={tab === "search"}>
        {translator(locale, "search")("desk.tab")}
      </DeskTab>
      <RulesTab locale={locale} />
      <DeskTab locale={locale} path="/moderation/terms" current={tab === "terms"}>
        {translator(locale, "terms")("tab")}
      </DeskTab>
      <DeskTab locale={locale} path="/moderation/images" current={tab === "images"}>
        {translator(locale, "desk")("images.tab")}
      </DeskTab>
      <InSight of={tab} />
    </nav>
  );
}

/** For those who may edit the rules as well. */
async function RulesTab({ locale }: { locale: Locale }) {
  if (!hasDuty(await currentViewer(), "rules")) return null;
  return (
    <DeskTab locale={locale} path="/moderation/rules" current={false}>
      {translator(locale, "ruleDesk")("tab")}
    </DeskTab>
  );
}

type TabProps = {
  locale: Locale;
  path: string;
  hotkey?: string;
  current: boolean;
  count?: number;
  children: ReactNode;
};

function DeskTab({ locale, path, hotkey, current, count, children }: TabProps) {
  return (
    <Link
      href={href(locale, path)}
      prefetch={false}
      data-key={hotkey}
      aria-current={current ? "page" : undefined}
      className="target flex min-h-9 items-center shrink-0 gap-1 rounded-full px-1.5 text-ink-2 hover:text-ink aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {children}
      {count !== undefined && <span className="text-ink-3 text-xs tabular-nums">{count}</span>}
    </Link>
  );
}
