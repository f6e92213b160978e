"use client";

import { useTranslations } from "use-intl";
import type { Threshold } from "@/lib/moderation/points";
import type { Proposal } from "@/lib/moderation/standing";

/** How the person stands, how they would with this decision, and what is proposed from there on. A person decides. */
export function ProposalLine({ proposal, ruleId }: { proposal: Proposal; ruleId: string }) {
  const t = useTranslations("moderation.desk.points");
  const measureOf = useMeasure();
  const then = proposal.byRule[ruleId];
  return (
    <p className="rounded-control bg-sunken px-3.5 py-2.5 text-ink-2 text-sm">
      {t("points", { points: proposal.points })}
      {then && `, ${t("would", { points: then.points })}. `}
      {then?.step && (
        <strong className="font-semibold text-ink">
          {t("proposal", { points: then.step.points, measure: measureOf(then.step) })}
        </strong>
      )}
    </p>
  );
}

function useMeasure() {
  const t = useTranslations("moderation.desk.points.measure");
  return ({ action, days }: Threshold): string => {
    if (action === "mute" || action === "suspend") return t(action, { days: days ?? 0 });
    return t("ban");
  };
}
