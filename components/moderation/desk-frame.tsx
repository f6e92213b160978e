import Link from "next/link";
import type { ReactNode } from "react";
import { BulkBar } from "@/components/moderation/bulk-bar";
import { BulkUndo } from "@/components/moderation/bulk-undo";
import { DeskFoot } from "@/components/moderation/desk-foot";
import { QueueFilters } from "@/components/moderation/queue-filter";
import { QueueList } from "@/components/moderation/queue-list";
import { RaidBanner } from "@/components/moderation/raid-banner";
import { MoreMenu } from "@/components/shell/more-menu";
import { Icon } from "@/components/ui/icon";
import { InSight } from "@/components/ui/in-sight";
import { hasDuty } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { DeskFigures, QueuedCase } from "@/lib/moderation/queue";
import { caseHref, filterQuery, type QueueFilter } from "@/lib/moderation/queue-filter";

type Props = {
  locale: Locale;
  tab: "queue" | "raid" | "appeals" | "topics" | "search" | "terms" | "images";
  figures: DeskFigures;
  cases: QueuedCase[];
  /** The case that is open. On a phone it takes the place of the queue. */
  current?: string;
  /** The part of the queue that is shown. */
  filter?: QueueFilter;
  /** Where the queue goes on, and whether this is not its beginning. */
  more?: string | null;
  further?: boolean;
  children: ReactNode;
};

/** The desk: what waits on the left, what is open on the right; one after the other on a phone. */
export function DeskFrame({
  locale,
  tab,
  figures,
  cases,
  current,
  filter = {},
  more = null,
  further = false,
  children,
}: Props) {
  const t = translator(locale, "moderation");
  const desk = translator(locale, "desk");
  const queueAlone = tab === "queue" && !current && (cases.length > 0 || filterQuery(filter) !== "");
  return (
    <div className="lg:grid lg:h-dvh lg:grid-cols-[420px_minmax(0,1fr)]">
      <aside
        aria-label={t("desk.queue")}
        className={`flex min-h-0 flex-col border-line bg-surface lg:border-r ${queueAlone ? "max-lg:min-h-dvh" : ""}`}
      >
        <header className={`border-line border-b px-3 pb-2 ${current ? "max-lg:hidden" : ""}`}>
          <div className="flex min-h-14 items-center gap-1">
            <Link
              href={href(locale, "/explore")}
              prefetch={false}
              aria-label={t("desk.site")}
              title={t("desk.site")}
              className="grid size-11 place-items-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink"
            >
              <Icon name="left" />
            </Link>
            <span className="font-semibold text-base">{t("desk.title")}</span>
            <div className="ml-auto">
              <MoreMenu />
            </div>
          </div>
          <nav aria-label={t("desk.title")} className="scrollbar-none flex overflow-x-auto p-1">
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
            <DeskTab
              locale={locale}
              path="/moderation/topics"
              current={tab === "topics"}
              count={figures.trends}
            >
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
              {desk("images.tab")}
            </DeskTab>
            <InSight of={tab} />
          </nav>
        </header>
        <RaidBanner locale={locale} />
        <div className={`min-h-0 flex-1 overflow-y-auto ${queueAlone ? "" : "max-lg:hidden"}`}>
          <p className="px-6 pt-2.5 text-ink-3 text-xs">
            {t("desk.figures", { waiting: figures.waiting })}
            {figures.medianMinutes !== null &&
              ` · ${t("desk.median", { minutes: Math.round(figures.medianMinutes) })}`}
          </p>
          <QueueFilters filter={filter} locale={locale} />
          {cases.length === 0 && filterQuery(filter) !== "" && (
            <div className="px-6 py-10 text-center text-ink-2">
              <p className="font-semibold text-ink">{desk("filter.none")}</p>
              <p className="mt-1">{desk("filter.noneWords")}</p>
              <Link
                href={caseHref(locale, null, {})}
                prefetch={false}
                className="target mt-3 inline-flex font-semibold text-ink underline underline-offset-4"
              >
                {desk("filter.clear")}
              </Link>
            </div>
          )}
          <QueueList cases={cases} current={current} filter={filter} locale={locale} />
          {(more || further) && (
            <p className="flex justify-center gap-6 px-6 py-4 font-semibold text-sm">
              {further && (
                <Link href={caseHref(locale, null, filter)} prefetch={false} className="target">
                  {desk("filter.top")}
                </Link>
              )}
              {more && (
                <Link
                  href={href(locale, `/moderation${filterQuery(filter, { after: more })}`)}
                  prefetch={false}
                  className="target"
                >
                  {desk("filter.more")}
                </Link>
              )}
            </p>
          )}
        </div>
        <div className={queueAlone ? "" : "max-lg:hidden"}>
          <BulkBar filter={filterQuery(filter).slice(1)} />
          <BulkUndo locale={locale} />
          <DeskFoot locale={locale} />
        </div>
      </aside>
      <main id="content" tabIndex={-1} className="min-w-0 outline-none lg:overflow-y-auto">
        {children}
      </main>
    </div>
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
