import type { ReactNode } from "react";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";

type Told = { version: number; from: Date };
type Props = {
  locale: Locale;
  inForce: Told | null;
  ahead: Told | null;
  draft: { by: string | null; at: Date; newest?: boolean } | null;
};

/** How a rule stands: what is in force, what waits for its day, what is drafted. */
export function RuleStanding({ locale, inForce, ahead, draft }: Props) {
  const t = translator(locale, "ruleDesk");
  const told = ({ version, from }: Told) => ({ version, date: exactDay(from, locale, "UTC") });
  return (
    <>
      <span className="py-1 text-ink-3 text-xs">{inForce ? t("inForce", told(inForce)) : t("notYet")}</span>
      {ahead && <Chip look="bg-info-soft text-ink">{t("ahead", told(ahead))}</Chip>}
      {draft && (
        <Chip look="bg-warn-soft text-ink">
          {t.rich(draft.newest === false ? "draftOld" : "draftBy", {
            name: draft.by ?? t("nobody"),
            time: () => <RelativeTime key="at" at={draft.at.toISOString()} locale={locale} />,
          })}
        </Chip>
      )}
    </>
  );
}

function Chip({ look, children }: { look: string; children: ReactNode }) {
  return <span className={`rounded-full px-2.5 py-1 text-xs ${look}`}>{children}</span>;
}
