import Link from "next/link";
import { HandOver } from "@/components/moderation/hand-over";
import { Key } from "@/components/moderation/key";
import { ReleaseCase } from "@/components/moderation/release-case";
import { SkipCase } from "@/components/moderation/skip-case";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { CaseView } from "@/lib/moderation/case-view";
import type { Colleague } from "@/lib/moderation/claiming";
import type { QueuedCase } from "@/lib/moderation/queue";
import { caseHref, filterQuery, type QueueFilter } from "@/lib/moderation/queue-filter";

type Props = {
  opened: CaseView;
  cases: QueuedCase[];
  filter: QueueFilter;
  colleagues: Colleague[];
  /** The moderator is on a break: nothing is made ready in advance. */
  paused: boolean;
  locale: Locale;
};

export function CaseHeader({ opened, cases, filter, colleagues, paused, locale }: Props) {
  const t = translator(locale, "moderation");
  const desk = translator(locale, "desk");
  const at = cases.findIndex(({ id }) => id === opened.id);
  const [previous, next] = [at > 0 ? cases[at - 1] : undefined, cases[at + 1]];
  const query = filterQuery(filter).slice(1);
  const inHand = !opened.barred && !paused;
  return (
    <header className="sticky top-0 z-10 flex min-h-16 items-center gap-x-2 border-line border-b bg-page px-4 py-2 lg:px-8">
      <Link
        href={caseHref(locale, null, filter)}
        prefetch={false}
        aria-label={t("desk.backToQueue")}
        className="-ml-2 grid size-11 shrink-0 place-items-center rounded-full text-ink-2 hover:bg-sunken lg:hidden"
      >
        <Icon name="left" />
      </Link>
      <div className="mr-auto min-w-0">
        <h1 className="truncate font-semibold text-base">{t("desk.case", { number: opened.number })}</h1>
        <p className="truncate text-ink-3 text-xs">
          <RelativeTime at={opened.since} locale={locale} />
          {inHand && ` · ${t("desk.claimed")}`}
        </p>
      </div>
      {inHand && (
        <>
          <Menu
            label={desk("handOver.title")}
            face={
              <span
                data-key="h"
                className="flex size-11 items-center justify-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink"
              >
                <Icon name="users" size={20} />
              </span>
            }
          >
            <div className="w-72 p-3">
              <HandOver caseId={opened.id} filter={query} colleagues={colleagues} />
            </div>
          </Menu>
          <span className="max-lg:hidden">
            <ReleaseCase caseId={opened.id} />
          </span>
          <SkipCase caseId={opened.id} filter={query} />
        </>
      )}
      {previous && (
        <Link
          href={caseHref(locale, previous.id, filter)}
          prefetch={false}
          data-key="k"
          aria-label={t("desk.previous")}
          title={t("desk.previous")}
          className="grid size-11 shrink-0 place-items-center rounded-full text-ink-2 hover:bg-sunken"
        >
          <Icon name="up" size={20} />
        </Link>
      )}
      {next && (
        <Link
          href={caseHref(locale, next.id, filter)}
          // Made ready whole, so that it is there at once.
          prefetch={!paused}
          data-key="j"
          className={`${buttonClass()} max-xl:px-3`}
        >
          <span className="max-lg:sr-only">{t("desk.next")}</span>
          <Icon name="down" size={20} className="lg:hidden" /> <Key>j</Key>
        </Link>
      )}
    </header>
  );
}
