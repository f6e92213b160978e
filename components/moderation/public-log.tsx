import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import type { CaseOrigin } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { sentences } from "@/lib/language/sentences";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { type LogEntry, lately, publicLog } from "@/lib/moderation/public-log";

type Props = { locale: Locale; before?: string };

/** One page of the public log. */
export async function PublicLog({ locale, before }: Props) {
  const t = translator(locale, "moderation");
  const { rows, next } = await publicLog(locale, before);
  return (
    <div className="mx-auto w-full max-w-3xl px-3 pt-2 pb-10 md:px-6">
      <h1 className="font-bold text-xl">{t("log.title")}</h1>
      <p className="prose-text mt-3 max-w-2xl text-base text-ink-2">
        {t("log.lead")}{" "}
        <Link
          href={href(locale, "/rules")}
          prefetch={false}
          className="whitespace-nowrap font-semibold text-ink underline decoration-line underline-offset-4"
        >
          {t("log.readRules")}
        </Link>{" "}
        <Link
          href={href(locale, "/transparency")}
          prefetch={false}
          className="ml-2 whitespace-nowrap font-semibold text-ink underline decoration-line underline-offset-4"
        >
          {t("log.inFigures")}
        </Link>
      </p>
      {!before && rows.length > 0 && <Lately locale={locale} />}
      {rows.length === 0 ? (
        <EmptyState icon="shield" title={t("log.empty")} words={t("log.emptyWords")} />
      ) : (
        <table className="mt-6 w-full text-left max-sm:block">
          <thead className="text-ink-3 text-xs max-sm:sr-only">
            <tr>
              {(["date", "action", "kind", "rule"] as const).map((column) => (
                <th key={column} scope="col" className="border-line border-b py-2 pr-4 font-semibold">
                  {t(`log.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {rows.map((entry) => (
              <Row key={entry.key} entry={entry} locale={locale} />
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-6 flex justify-center gap-3">
        {before && (
          <Link href={href(locale, "/moderation-log")} prefetch={false} className={buttonClass()}>
            {t("log.newest")}
          </Link>
        )}
        {next && (
          <Link
            href={href(locale, `/moderation-log/before/${next}`)}
            prefetch={false}
            className={buttonClass()}
          >
            {t("log.older")}
          </Link>
        )}
      </p>
    </div>
  );
}

/** The last thirty days in one line. */
async function Lately({ locale }: { locale: Locale }) {
  const t = translator(locale, "moderation");
  const sums = await lately(new Date());
  return (
    <p className="mt-4 rounded-card bg-sunken px-4 py-3 text-ink-2 text-sm">
      {sentences(t("log.lately", sums), sums.held > 0 ? t("log.latelyHeld", sums) : null)}
    </p>
  );
}

/** Their names tell already that a machine found it. */
const saysItself: CaseOrigin[] = ["screening", "classifier"];

function Row({ entry, locale }: { entry: LogEntry; locale: Locale }) {
  const t = translator(locale, "moderation");
  const done = t(`actions.${entry.action}`);
  const action = entry.days ? t("log.lasting", { action: done, days: entry.days }) : done;
  const cell = "py-3 pr-4 align-top max-sm:py-0.5";
  return (
    <tr className="border-line border-b max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:py-3">
      <td className={`${cell} whitespace-nowrap text-ink-3 tabular-nums max-sm:w-full max-sm:text-xs`}>
        <time dateTime={entry.day}>{exactDay(new Date(entry.day), locale, "UTC")}</time>
      </td>
      <td className={cell}>
        <span className={`font-semibold ${entry.overturned ? "text-ink-3 line-through" : ""}`}>{action}</span>
        {entry.overturned && (
          <span className="ml-2 inline-block rounded-full bg-good-soft px-2.5 py-0.5 font-semibold text-good text-xs">
            {t("log.overturned")}
          </span>
        )}
      </td>
      <td className={`${cell} text-ink-2`}>{t(`kinds.${entry.kind}`)}</td>
      <td className={`${cell} max-sm:w-full`}>
        <Link
          href={href(locale, `/rules/${entry.ruleId}`)}
          prefetch={false}
          className="target hover:underline"
        >
          {entry.rule}
        </Link>
        <span className="block text-ink-3 text-xs">
          {t("log.version", { version: entry.version })} ·{" "}
          {translator(locale, "transparency")(`sources.${entry.source}`)}
          {entry.automated && !saysItself.includes(entry.source) && ` · ${t("log.automatic")}`}
          {entry.automatedDecision && ` · ${t("log.byItself")}`}
        </span>
      </td>
    </tr>
  );
}
