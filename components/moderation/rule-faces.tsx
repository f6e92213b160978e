import Link from "next/link";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { type RuleFace, ruleDeskPath, ruleViews } from "@/lib/moderation/rule-views";

type Props = {
  locale: Locale;
  ruleId: string;
  current: RuleFace;
  /** The form that is being written in: each way out of it saves first. */
  form?: string;
};

const look =
  "target flex min-h-9 shrink-0 items-center rounded-full px-3 text-[0.9375rem] md:px-3.5 text-ink-2 transition hover:text-ink aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink";

/** Write, look, compare: the three faces of a rule at its editors' desk. */
export function RuleFaces({ locale, ruleId, current, form }: Props) {
  const t = translator(locale, "ruleDesk");
  return (
    <nav aria-label={t("steps")} className="scrollbar-none -mx-1 flex gap-1 overflow-x-auto p-1">
      {ruleViews.map((face) => {
        const here = { "aria-current": face === current ? ("step" as const) : undefined, className: look };
        return form ? (
          <button key={face} {...here} type="submit" form={form} name="view" value={face}>
            {t(`views.${face}`)}
          </button>
        ) : (
          <Link key={face} {...here} href={href(locale, ruleDeskPath(ruleId, face))} prefetch={false}>
            {t(`views.${face}`)}
          </Link>
        );
      })}
    </nav>
  );
}
