import Link from "next/link";
import { Count } from "@/components/ui/count";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icons";
import { InSight } from "@/components/ui/in-sight";
import { hasDuty } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { DeskFigures } from "@/lib/moderation/queue";

export type DeskTabName = "queue" | "raid" | "appeals" | "topics" | "search" | "terms" | "images";

type Tab = {
  name: DeskTabName | "rules";
  path: string;
  icon: IconName;
  label: string;
  /** How many wait there. */
  count?: number;
  hotkey?: string;
};

function tabsOf(locale: Locale, figures: DeskFigures): Tab[] {
  const t = translator(locale, "moderation");
  const [search, rules] = [translator(locale, "search"), translator(locale, "ruleDesk")];
  const [terms, desk] = [translator(locale, "terms"), translator(locale, "desk")];
  return [
    { name: "queue", path: "", icon: "flag", label: t("desk.queue"), count: figures.waiting, hotkey: "c" },
    {
      name: "appeals",
      path: "/appeals",
      icon: "scale",
      label: t("desk.appeals"),
      count: figures.appeals,
      hotkey: "a",
    },
    { name: "topics", path: "/topics", icon: "hash", label: t("desk.topics"), count: figures.trends },
    { name: "search", path: "/search", icon: "search", label: search("desk.tab") },
    { name: "rules", path: "/rules", icon: "book", label: rules("tab") },
    { name: "terms", path: "/terms", icon: "letters", label: terms("tab") },
    { name: "images", path: "/images", icon: "image", label: desk("images.tab") },
  ];
}

type Props = { locale: Locale; tab: DeskTabName; figures: DeskFigures };

/** Where to at the desk: a rail of its own where there is room beside the queue, else one row that scrolls sideways. */
export async function DeskTabs({ locale, tab, figures }: Props) {
  const viewer = await currentViewer();
  const tabs = tabsOf(locale, figures).filter(({ name }) => name !== "rules" || hasDuty(viewer, "rules"));
  return (
    <nav
      aria-label={translator(locale, "moderation")("desk.title")}
      className={`${fade} scrollbar-none -mx-3 flex snap-x scroll-px-3 overflow-auto px-3 py-1 lg:mx-0 lg:min-h-0 lg:flex-col lg:gap-1 lg:px-1.5`}
    >
      {tabs.map((each) => (
        <DeskTab key={each.name} locale={locale} current={each.name === tab} {...each} />
      ))}
      <InSight of={tab} />
    </nav>
  );
}

/** Lies over what goes on beyond the edge of a row. */
const fade =
  "max-lg:after:pointer-events-none max-lg:after:sticky max-lg:after:-right-3 max-lg:after:z-1 max-lg:after:w-7 max-lg:after:shrink-0 max-lg:after:bg-linear-to-r max-lg:after:from-transparent max-lg:after:to-surface";

function DeskTab({
  locale,
  path,
  icon,
  label,
  count = 0,
  hotkey,
  current,
}: Tab & { locale: Locale; current: boolean }) {
  return (
    <Link
      href={href(locale, `/moderation${path}`)}
      prefetch={false}
      data-key={hotkey}
      aria-current={current ? "page" : undefined}
      className="target flex min-h-9 shrink-0 snap-start items-center gap-1 rounded-full px-3 text-ink-2 hover:text-ink aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink lg:flex-col lg:rounded-card lg:px-1 lg:py-2 lg:text-xs lg:hover:bg-sunken"
    >
      <Icon name={icon} size={22} className="max-lg:hidden" />
      {label}
      {count > 0 && (
        <span className="text-xs max-lg:text-ink-3 lg:absolute lg:top-0.5 lg:left-[calc(50%+1px)] lg:min-w-4 lg:rounded-full lg:bg-ink lg:px-1 lg:text-center lg:ring-2 lg:ring-surface lg:font-semibold lg:text-[0.6875rem] lg:text-page lg:leading-4">
          <Count value={count} locale={locale} />
        </span>
      )}
    </Link>
  );
}
