"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { createTranslator } from "use-intl/core";
import type { DecideFacts, Draft } from "@/components/moderation/decide-draft";
import { LetterBody } from "@/components/moderation/letter-body";
import { useHydrated } from "@/components/ui/use-hydrated";
import { daysOf, isAboutPerson } from "@/lib/moderation/ladder";

/** The letter as the person will read it, in their language, while it is being written. */
export function DecidePreview({ facts, draft }: { facts: DecideFacts; draft: Draft }) {
  const t = useTranslations("moderation");
  const { letter, respondent, kind, held } = facts;
  const words = useMemo(
    () => createTranslator({ locale: respondent.locale, messages: { letter }, namespace: "letter" }),
    [letter, respondent.locale],
  );
  const hydrated = useHydrated();
  const rule = facts.rules.find(({ id }) => id === draft.ruleId);
  if (!hydrated || !rule) return null;
  const silent = draft.action === "dismiss" && !held;
  return (
    <section aria-live="off" className="rounded-card bg-sunken p-4">
      <h2 className="mb-2 font-semibold text-ink-3 text-xs">
        {t("desk.preview", { language: t(`desk.languages.${respondent.locale}`) })}
      </h2>
      {silent ? (
        <p className="text-ink-2">{t("desk.previewNone")}</p>
      ) : (
        <div lang={respondent.locale === "zh" ? "zh-Hans" : "en"} className="prose-text space-y-2.5">
          <LetterBody
            t={words}
            facts={{
              ...draft,
              kind,
              rule,
              name: respondent.name,
              language: facts.language,
              source: facts.source,
              automatedDecision: false,
              days: daysOf(draft.action, draft),
              tookDownToo: isAboutPerson(draft.action) && draft.takeDownToo && kind !== "account",
              until: null,
              strike: null,
              versionBefore: null,
              appealBy: null,
            }}
          />
        </div>
      )}
    </section>
  );
}
