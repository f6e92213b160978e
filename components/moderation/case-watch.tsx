"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { beatSeconds } from "@/lib/desk/limits";
import type { Beat } from "@/lib/desk/looking";

type Props = {
  caseId: string;
  /** When the server made the page: one made ready in advance may be a while old. */
  madeAt: string;
  /** Nothing is taken in hand: it is decided, somebody else's, or one is on a break. */
  closed: boolean;
  lookers: string[];
};

/** Older than this, a page that was made ready in advance is fetched again behind what is shown. */
const staleAfter = 10_000;

/** Takes the open case in hand, says who else looks at it, and when it has gone to somebody else meanwhile. */
export function CaseWatch({ caseId, madeAt, closed, lookers: initially }: Props) {
  const t = useTranslations("desk");
  const router = useRouter();
  const [lookers, setLookers] = useState(initially);
  const [gone, setGone] = useState<Beat["with"]>(null);
  const look = useEffectEvent(async (opening: boolean) => {
    const answer = await fetch(`/api/moderation/cases/${caseId}/look`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ opening }),
    }).catch(() => null);
    if (!answer?.ok) return;
    // our own door's answer
    const beat = (await answer.json()) as Beat;
    setLookers(beat.lookers);
    setGone(closed ? null : beat.with);
    if (opening && (beat.with !== null) !== closed) router.refresh();
  });
  useEffect(() => {
    if (Date.now() - new Date(madeAt).getTime() > staleAfter) router.refresh();
  }, [madeAt, router]);
  useEffect(() => {
    // a word per case: `caseId` opens anew
    if (caseId) look(true);
    const timer = setInterval(() => document.hidden || look(false), beatSeconds * 1_000);
    return () => clearInterval(timer);
  }, [caseId]);
  return (
    <div role="status">
      {gone && (
        <p className="border-line border-b bg-warn-soft px-4 py-2.5 text-ink text-sm lg:px-8">
          {gone.by === null ? t("gone.decidedByItself") : t(`gone.${gone.why}`, { name: gone.by })}
        </p>
      )}
      {lookers.length > 0 && (
        <p className="flex items-center gap-2 border-line border-b bg-info-soft px-4 py-2 text-ink text-sm lg:px-8">
          <Icon name="users" size={18} className="shrink-0 text-info" />
          {t("looking", { names: lookers.join(", ") })}
        </p>
      )}
    </div>
  );
}
