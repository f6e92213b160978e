"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { noticeTitle } from "@/components/moderation/notice-title";
import { Icon } from "@/components/ui/icon";
import type { Notice } from "@/lib/accounts/notices";
import { href } from "@/lib/language/href";

type Props = { notice: Notice; quiet?: boolean };

/** A neutral word beside what is labelled or blurred: the rule it touches on, and where it is written. The same for every reader. */
export function NoticeLine({ notice, quiet = false }: Props) {
  const t = useTranslations("withheld");
  const locale = useLocale();
  return (
    <aside
      aria-label={t(notice.automated ? "blurredByItself" : "title")}
      className={
        quiet
          ? "mt-0.5 flex items-baseline gap-1.5 text-ink-2 text-xs"
          : "mb-4 flex items-baseline gap-2 rounded-control bg-sunken px-3.5 py-2.5 text-ink-2 text-sm"
      }
    >
      <Icon name="shield" size={quiet ? 14 : 16} className="translate-y-0.5" />
      <p className="min-w-0 text-pretty">
        {t(notice.automated ? "wordsByItself" : "words", { rule: noticeTitle(notice, locale) })}{" "}
        <Link
          href={href(locale === "zh" ? "zh" : "en", `/rules#${notice.ruleId}`)}
          prefetch={false}
          className="target font-semibold underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {t("read")}
        </Link>
      </p>
    </aside>
  );
}
