import Link from "next/link";
import { Heading } from "@/components/moderation/case-subject";
import { isBanned } from "@/lib/accounts/viewer";
import type { Past } from "@/lib/desk/past";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { CaseView } from "@/lib/moderation/case-view";
import { caseHref } from "@/lib/moderation/queue-filter";

type Props = { opened: CaseView; past: Past; locale: Locale };

export function CasePerson({ opened, past, locale }: Props) {
  const t = translator(locale, "moderation");
  const desk = translator(locale, "desk");
  const { handle, name, joined, noteCount, earlier, suspendedUntil } = opened.respondent;
  const day = (moment: string) => exactDay(new Date(moment), locale, "UTC");
  return (
    <section>
      <Heading>{t("desk.person")}</Heading>
      <p>
        <Link
          href={href(locale, `/people/${handle}`)}
          prefetch={false}
          className="font-semibold hover:underline"
        >
          {name} <span className="font-normal text-ink-3">@{handle}</span>
        </Link>
        <br />
        {t("desk.joined", { date: day(joined) })} · {t("desk.notes", { count: noteCount })}
      </p>
      {suspendedUntil && (
        <p className="text-warn">
          {isBanned({ suspendedUntil: new Date(suspendedUntil) })
            ? t("desk.bannedNow")
            : t("desk.pausedUntil", { date: day(suspendedUntil) })}
        </p>
      )}
      {past.decided > 0 && (
        <p className="text-ink-2">
          {desk("history.decided", { count: past.decided })}
          {past.dismissed > 0 && ` · ${desk("history.dismissed", { count: past.dismissed })}`}
        </p>
      )}
      {past.open.length > 0 && (
        <p className="flex flex-wrap gap-x-3">
          <span className="text-ink-2">{desk("history.open")}</span>
          {past.open.map(({ id, number }) => (
            <Link
              key={id}
              href={caseHref(locale, id, {})}
              prefetch={false}
              className="target font-semibold underline decoration-line underline-offset-4"
            >
              {desk("history.case", { number })}
            </Link>
          ))}
        </p>
      )}
      {earlier.length === 0 ? (
        <p className="text-ink-2">{t("desk.noEarlier")}</p>
      ) : (
        <details className="mt-1">
          <summary className="target inline-block font-semibold underline decoration-line underline-offset-4">
            {t("desk.earlier")} ({earlier.length})
          </summary>
          <ul className="mt-1 space-y-1">
            {earlier.map(({ id, action, rule, at, overturned, automated, readable }) => (
              <li key={id}>
                {readable ? (
                  <Link href={href(locale, `/decisions/${id}`)} prefetch={false} className="hover:underline">
                    {t(`actions.${action}`)} · {rule} · {day(at)}
                  </Link>
                ) : (
                  `${t(`actions.${action}`)} · ${rule} · ${day(at)}`
                )}
                {automated && <span className="text-ink-2"> · {t("log.byItself")}</span>}
                {overturned && <span className="text-good"> · {t("desk.earlierOverturned")}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
