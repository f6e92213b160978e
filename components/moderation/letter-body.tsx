import type { ReactNode } from "react";
import type { _Translator as Translator } from "use-intl/core";
import type { DecisionAction } from "@/lib/generated/prisma/enums";
import { htmlLang, langOf } from "@/lib/language/detect";
import type { Messages } from "@/lib/language/messages";
import type { Subject } from "@/lib/moderation/limits";

/** What a letter says; as a preview it does not know yet when it will have been written. */
type LetterFacts = {
  name: string;
  action: DecisionAction;
  kind: Subject["kind"];
  tookDownToo: boolean;
  rule: { number: number; title: string; version: number };
  quotes: string[];
  language: string;
  reason: string;
  automated: boolean;
  days: number | null;
  until: string | null;
  appealBy: string | null;
};

type LetterTranslator = Translator<Messages, "letter">;

type Props = { t: LetterTranslator; facts: LetterFacts; ruleLink?: ReactNode };

/** A decision as a letter: what, by which rule, for which words, why, how it was noticed, what one can do. */
export function LetterBody({ t, facts, ruleLink }: Props) {
  const { action, quotes, reason, rule } = facts;
  const restricted = action !== "dismiss";
  return (
    <>
      <p>{t("greeting", { name: facts.name })}</p>
      <p>
        {whatOf(t, facts)}
        {facts.tookDownToo && ` ${t(`what.tookDownToo.${facts.kind}`)}`}
      </p>
      <p>
        {restricted ? t("ruleVersion", rule) : t("ruleLooked", rule)} {ruleLink}
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
          <p>{t("reason")}</p>
          <blockquote lang={langOf(reason)} className="mt-2 whitespace-pre-line border-line border-l-2 pl-4">
            {reason}
          </blockquote>
        </div>
      )}
      {restricted && <p>{t(facts.automated ? "noticed.automatic" : "noticed.report")}</p>}
      {restricted && <p>{facts.appealBy ? t("redressBy", { date: facts.appealBy }) : t("redress")}</p>}
    </>
  );
}

function whatOf(t: LetterTranslator, { action, kind, days, until }: LetterFacts): string {
  if (action === "mute") return t("what.mute", { days: days ?? 0 });
  if (action === "ban") return t("what.ban");
  if (action !== "suspend") return t(`what.${action}.${kind}`);
  return until ? t("what.suspendUntil", { days: days ?? 0, until }) : t("what.suspend", { days: days ?? 0 });
}
