"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { href } from "@/lib/language/href";
import type { Check } from "@/lib/notes/checking";
import type { ScreenedRule } from "@/lib/screening/pattern";
import { mayObject } from "@/lib/screening/rules";

export type RuleNames = Partial<Record<ScreenedRule, { number: string; title: string }>>;

type Props = {
  found: Check;
  rules: RuleNames;
  /** The author was asked, or refused, after pressing "publish": now they may go on with these words, or have a person look. */
  asked: boolean;
  pending: boolean;
  /** The note is out already: what a person has to look at goes out of sight meanwhile. */
  editing: boolean;
};

/** Rules that the composer has a sentence of its own for. */
const named = ["pornography", "drugs", "gambling"] as const;

/** What the rule check has to say: the words, the rule they may touch, and what can be done. */
export function RuleNotes({ found, rules, asked, pending, editing }: Props) {
  const t = useTranslations("compose");
  const locale = useLocale();
  const ids = [...new Set(found.hits.map(({ ruleId }) => ruleId))];
  const refused = found.outcome === "refuse";
  const objectable = refused && mayObject(found.hits);
  const next = objectable ? (asked ? "object" : "objectSoon") : found.outcome;
  return (
    <FormMessage tone={refused ? "bad" : "warn"} className="my-3">
      {ids.length > 0 && (
        <>
          {ids.map((ruleId) => {
            const quotes = [
              ...new Set(found.hits.filter((hit) => hit.ruleId === ruleId).map(({ quote }) => quote.trim())),
            ];
            return (
              <p key={ruleId}>
                <strong>{t(`mayRead.${named.find((id) => id === ruleId) ?? "other"}`)}</strong>{" "}
                {t("quoted", {
                  words: quotes.map((quote) => t("quote", { words: quote })).join(t("quoteSeparator")),
                })}{" "}
                <Link
                  href={`${href(locale, "/rules")}#${ruleId}`}
                  target="_blank"
                  prefetch={false}
                  className="whitespace-nowrap underline underline-offset-2"
                >
                  {rules[ruleId]
                    ? t("seeRule", { number: rules[ruleId].number, title: rules[ruleId].title })
                    : t("seeRules")}
                </Link>
              </p>
            );
          })}
          <p className="mt-1">{t(`${editing ? "outcomeOfEdit" : "outcome"}.${next}`)}</p>
          {asked && found.outcome === "ask" && (
            <Button
              type="submit"
              name="confirmed"
              value="1"
              variant="outline"
              pending={pending}
              className="mt-3 border-transparent bg-surface"
            >
              {editing ? t("saveAnyway") : t("publishAnyway")}
            </Button>
          )}
          {asked && objectable && (
            <Button
              type="submit"
              name="objecting"
              value="1"
              variant="outline"
              pending={pending}
              className="mt-3 border-transparent bg-surface"
            >
              {t("askPerson")}
            </Button>
          )}
        </>
      )}
    </FormMessage>
  );
}
