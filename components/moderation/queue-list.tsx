import Link from "next/link";
import { BulkTick } from "@/components/moderation/bulk-bar";
import { ruleName } from "@/components/moderation/rule-name";
import { Count } from "@/components/ui/count";
import { RelativeTime } from "@/components/ui/relative-time";
import { hasDuty, requireModerator } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { isPaused } from "@/lib/desk/pausing";
import { htmlLang } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { QueuedCase } from "@/lib/moderation/queue";
import { caseHref, type QueueFilter } from "@/lib/moderation/queue-filter";

type Props = { cases: QueuedCase[]; current?: string; filter: QueueFilter; locale: Locale };

type Words = ReturnType<typeof translator<"moderation">>;

/** A report of what the machine had found before adds nothing to say; what the classifier says of a reported thing does. */
function broughtUpBy(t: Words, { origin, reportCount, classified }: QueuedCase): string {
  if (origin === "classifier") return t("desk.classifier");
  const machine = reportCount === 0 || origin === "screening";
  const first = machine ? t("desk.machine") : t("desk.reports", { count: reportCount });
  return classified ? `${first} · ${t("desk.classifierToo")}` : first;
}

const dots = { high: "bg-brand", mid: "bg-warn", low: "bg-ink-3" };

export async function QueueList({ cases, current, filter, locale }: Props) {
  const t = translator(locale, "moderation");
  const desk = translator(locale, "desk");
  if (cases.length === 0) return null;
  const viewer = await currentViewer();
  // during a break nothing is decided, together neither
  const ticks = hasDuty(viewer, "lead") && !(await isPaused(requireModerator(viewer)));
  return (
    <ol id="queue" className="divide-y divide-line border-line border-y">
      {cases.map((each) => (
        <li key={each.id} className="relative">
          {ticks && <BulkTick caseId={each.id} rule={each.ruleId} />}
          <Link
            href={caseHref(locale, each.id, filter)}
            prefetch={false}
            aria-current={each.id === current ? "true" : undefined}
            className={`flex gap-3 py-3 pr-6 transition ${ticks ? "pl-11" : "pl-6"} hover:bg-page aria-[current]:bg-sunken`}
          >
            <span
              role="img"
              aria-label={t(`desk.gravity.${each.gravity}`)}
              title={t(`desk.gravity.${each.gravity}`)}
              className={`mt-1.5 size-2 shrink-0 rounded-full ${dots[each.gravity]}`}
            />
            <span className="min-w-0 flex-1">
              <span className="flex items-baseline gap-1.5">
                <span className="font-semibold">{ruleName(locale, each.ruleId, each.rule)}</span>
                <span className="text-ink-3 text-xs">{t(`kinds.${each.kind}`)}</span>
                <RelativeTime
                  at={each.since}
                  locale={locale}
                  className="ml-auto shrink-0 text-ink-3 text-xs"
                />
              </span>
              <span className="line-clamp-1">
                <span lang={htmlLang(each.language)}>{each.quote}</span>{" "}
                {each.kind !== "account" && (
                  <span className="text-ink-2">{t("desk.by", { name: each.authorName })}</span>
                )}
              </span>
              {each.under && (
                <span className="line-clamp-1 text-ink-2 text-xs">
                  {t.rich("desk.under", { title: () => <bdi key="title">{each.under}</bdi> })}
                </span>
              )}
              <span className="mt-0.5 block text-ink-3 text-xs">
                {broughtUpBy(t, each)}
                {each.reach > 0 && (
                  <>
                    {" · "}
                    {desk.rich("reach", {
                      count: () => <Count key="reach" value={each.reach} locale={locale} />,
                    })}
                  </>
                )}
                {each.mine && <span className="font-semibold text-ink"> · {desk("yours")}</span>}
                {each.claimedBy && (
                  <span className="text-info"> · {t("desk.withSomebody", { name: each.claimedBy })}</span>
                )}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
