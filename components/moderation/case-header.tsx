import Link from "next/link";
import { Key } from "@/components/moderation/key";
import { ReleaseCase } from "@/components/moderation/release-case";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { CaseView } from "@/lib/moderation/case-view";
import type { QueuedCase } from "@/lib/moderation/queue";

type Props = { opened: CaseView; cases: QueuedCase[]; locale: Locale };

export function CaseHeader({ opened, cases, locale }: Props) {
  const t = translator(locale, "moderation");
  const at = cases.findIndex(({ id }) => id === opened.id);
  const [previous, next] = [cases[at - 1], cases[at + 1]];
  return (
    <header className="sticky top-0 z-10 flex min-h-16 items-center gap-x-2 border-line border-b bg-page px-4 py-2 lg:gap-x-3 lg:px-8">
      <Link
        href={href(locale, "/moderation")}
        prefetch={false}
        aria-label={t("desk.backToQueue")}
        className="-ml-2 grid size-11 shrink-0 place-items-center rounded-full text-ink-2 hover:bg-sunken lg:hidden"
      >
        <Icon name="left" />
      </Link>
      <div className="mr-auto min-w-0">
        <h1 className="font-semibold text-base">{t("desk.case", { number: opened.number })}</h1>
        <p className="truncate text-ink-3 text-xs">
          <RelativeTime at={opened.since} locale={locale} />
          {!opened.barred && ` · ${t("desk.claimed")}`}
        </p>
      </div>
      {!opened.barred && <ReleaseCase caseId={opened.id} />}
      {previous && (
        <Link
          href={href(locale, `/moderation/cases/${previous.id}`)}
          prefetch={false}
          data-key="k"
          aria-label={t("desk.previous")}
          title={t("desk.previous")}
          className="grid size-11 place-items-center rounded-full text-ink-2 hover:bg-sunken"
        >
          <Icon name="up" size={20} />
        </Link>
      )}
      {next && (
        <Link
          href={href(locale, `/moderation/cases/${next.id}`)}
          prefetch={false}
          data-key="j"
          className={`${buttonClass()} max-lg:px-3`}
        >
          <span className="max-lg:sr-only">{t("desk.next")}</span>
          <Icon name="down" size={20} className="lg:hidden" /> <Key>j</Key>
        </Link>
      )}
    </header>
  );
}
