import Link from "next/link";
import type { ReactNode } from "react";
import { BulkBar } from "@/components/moderation/bulk-bar";
import { BulkUndo } from "@/components/moderation/bulk-undo";
import { DeskFoot } from "@/components/moderation/desk-foot";
import { DeskQueue, type DeskQueueProps, QueueHead } from "@/components/moderation/desk-queue";
import { type DeskTabName, DeskTabs } from "@/components/moderation/desk-tabs";
import { RaidBanner } from "@/components/moderation/raid-banner";
import { MoreMenu } from "@/components/shell/more-menu";
import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";
import { translator } from "@/lib/language/translate";
import { filterQuery } from "@/lib/moderation/queue-filter";

type Props = DeskQueueProps & { tab: DeskTabName; children: ReactNode };

/** The desk: where to, what waits, what is open, side by side; one after the other on a phone. */
export function DeskFrame({ tab, children, ...waiting }: Props) {
  const { locale, figures, cases, current, filter = {} } = waiting;
  const t = translator(locale, "moderation");
  const queueAlone = tab === "queue" && !current && (cases.length > 0 || filterQuery(filter) !== "");
  return (
    <div className="lg:grid lg:h-dvh lg:grid-cols-[76px_400px_minmax(0,1fr)] min-[1600px]:grid-cols-[76px_440px_minmax(0,1fr)]">
      <header
        className={`border-line border-b bg-surface px-3 pb-2 lg:flex lg:min-h-0 lg:flex-col lg:border-r lg:border-b-0 lg:p-0 lg:pb-2 ${current ? "max-lg:hidden" : ""}`}
      >
        <div className="flex min-h-14 items-center gap-1 lg:min-h-16 lg:shrink-0 lg:justify-center">
          <Link
            href={href(locale, "/explore")}
            prefetch={false}
            aria-label={t("desk.site")}
            title={t("desk.site")}
            className="grid size-11 place-items-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink"
          >
            <Icon name="left" />
          </Link>
          <span className="font-semibold text-base lg:hidden">{t("desk.title")}</span>
          <div className="ml-auto lg:hidden">
            <MoreMenu />
          </div>
        </div>
        <DeskTabs locale={locale} tab={tab} figures={figures} />
        <div className="mt-auto flex shrink-0 justify-center pt-2 max-lg:hidden">
          <MoreMenu align="left" direction="up" />
        </div>
      </header>
      <aside
        aria-label={t("desk.queue")}
        className={`flex min-h-0 flex-col border-line bg-surface lg:border-r ${queueAlone ? "max-lg:min-h-dvh" : ""}`}
      >
        <div className={queueAlone ? "" : "max-lg:hidden"}>
          <QueueHead locale={locale} figures={figures} />
        </div>
        <RaidBanner locale={locale} />
        <div className={`min-h-0 flex-1 overflow-y-auto ${queueAlone ? "" : "max-lg:hidden"}`}>
          <DeskQueue {...waiting} />
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
