"use client";

import { useMemo } from "react";
import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/language/locales";
import en from "@/lib/language/messages/en/reasons.json";
import zh from "@/lib/language/messages/zh/reasons.json";
import { type AddedRule, knownRule, ruleNumber } from "@/lib/moderation/rule-ids";

const reasons: Record<Locale, typeof en> = { en, zh };

/** What each rule is called when somebody reports; the words come with the form, so that no other page carries them. */
export function useReasonWords(locale: Locale, added: readonly AddedRule[]) {
  return useMemo(() => {
    const words = { reasons: reasons[locale] };
    const t = createTranslator({ locale, messages: words, namespace: "reasons" });
    return (id: string) => {
      const known = knownRule(id);
      if (known) return { name: t(`${known}.name`), plain: t(`${known}.plain`), number: ruleNumber(known) };
      const { title = "", number = "" } = added.find((rule) => rule.id === id) ?? {};
      return { name: title, plain: "", number };
    };
  }, [locale, added]);
}
