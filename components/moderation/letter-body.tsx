import type { ReactNode } from "react";
import type { _Translator as Translator } from "use-intl/core";
import { InTheirWords } from "@/components/moderation/in-their-words";
import type { CaseOrigin, DecisionAction, DecisionPart } from "@/lib/generated/prisma/enums";
import { htmlLang } from "@/lib/language/detect";
import type { Messages } from "@/lib/language/messages";
import { gapAfter, sentences } from "@/lib/language/sentences";
import { mayEnd } from "@/lib/moderation/ladder";
import type { Subject } from "@/lib/moderation/limits";

/** What a letter says; as a preview it does not know yet when it will have been written. */
type LetterFacts = {
  name: string;
  action: DecisionAction;
  kind: Subject["kind"];
  part: DecisionPart;
  imageNumber: number | null;
  tookDownToo: boolean;
  rule: { number: string; title: string; version: number };
  quotes: string[];
  language: string;
  reason: string;
  source: CaseOrigin;
  automatedDecision: boolean;
  days: number | null;
  until: string | null;
  /** Written out; null in a preview. */
  strike: { points: number; until: string } | "none" | null;
  versionBefore: number | null;
  appealBy: string | null;
};

type LetterTranslator = Translator<Messages, "letter">;

type Props = { t: LetterTranslator; facts: LetterFacts; ruleLink?: ReactNode };

/** A decision as a letter: what, by which rule, for which words, why, how it was noticed, what one can do. */
export function LetterBody({ t, facts, ruleLink }: Props) {
  const { action, quotes, reason, rule } = facts;
  const restricted = action !== "dismiss";
  const ruleSaid = sentences(
    t(!restricted ? "ruleLooked" : facts.automatedDecision ? "ruleByItself" : "ruleVersion", rule),
    facts.versionBefore === null
      ? null
      : t("versionBefore", { before: facts.versionBefore, version: rule.version }),
  );
  return (
    <>
      <p>{t("greeting", { name: facts.name })}</p>
      <p>
        {sentences(
          whatOf(t, facts),
          facts.tookDownToo ? t(`what.tookDownToo.${facts.kind}`) : null,
          lastsOf(t, facts),
        )}
      </p>
      <p>
        {ruleSaid}
        {gapAfter(ruleSaid)}
        {ruleLink}
      </p>
      {quotes.length > 0 && (
        <div>
          <p>{t("quotes", { count: quotes.length })}</p>
          <ul className="mt-2 flex flex-wrap gap-2">
            {quotes.map((quote) => (
              <li key={quote}>
                <mark
                  lang={htmlLang(facts.language)}
                  className="border-warn border-b-2 bg-warn-soft box-decoration-clone px-1 text-ink"
                >
                  {quote}
                </mark>
              </li>
            ))}
          </ul>
        </div>
      )}
      {reason !== "" && (
        <div>
          <p>{t(facts.automatedDecision ? "reasonByItself" : "reason")}</p>
          <InTheirWords words={reason} className="mt-2" />
        </div>
      )}
      {restricted && <p>{t(`noticed.${facts.automatedDecision ? "machine" : facts.source}`)}</p>}
      {restricted && facts.strike && (
        <p>
          {facts.strike === "none"
            ? t("noStrike")
            : t("strike", { points: facts.strike.points, date: facts.strike.until })}
        </p>
      )}
      {restricted && <p>{redressOf(t, facts)}</p>}
    </>
  );
}

function whatOf(t: LetterTranslator, facts: LetterFacts): string {
  const { action, kind, part, days, until } = facts;
  if (action === "ban") return t("what.ban");
  if (action === "mute" || action === "suspend") {
    return until
      ? t(`what.${action}Until`, { days: days ?? 0, until })
      : t(`what.${action}`, { days: days ?? 0 });
  }
  const number = facts.imageNumber ?? 1;
  if (part === "image" && action === "blur") return t("what.part.blur.image", { number });
  if (part !== "whole" && (action === "hide" || action === "take_down")) {
    return part === "image" ? t(`what.part.${action}.image`, { number }) : t(`what.part.${action}.${part}`);
  }
  return t(`what.${action}.${kind}`);
}

function redressOf(t: LetterTranslator, { appealBy: date, automatedDecision }: LetterFacts): string {
  if (date === null) return t("redress");
  return automatedDecision ? t("redressByItself", { date }) : t("redressBy", { date });
}

/** How long; of a measure about the person that is said with it. */
function lastsOf(t: LetterTranslator, { action, days, until }: LetterFacts): string | null {
  if (action === "take_down" || action === "ban") return t("lasts.stays");
  if (!mayEnd(action)) return null;
  if (days === null) return t("lasts.open");
  return until ? t("lasts.until", { days, until }) : t("lasts.days", { days });
}
