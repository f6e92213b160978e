"use client";

import { useMemo } from "react";
import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/language/locales";
import en from "@/lib/language/messages/en/reasons.json";
import zh from "@/lib/language/messages/zh/reasons.json";

const reasons: Record<Locale, typeof en> = { en, zh };

/** What each rule is called when somebody reports; the words come with the form, so that no other page carries them. */
export function useReasonWords(locale: Locale) {
  return useMemo(
    () => createTranslator({ locale, messages: { reasons: reasons[locale] }, namespace: "reasons" }),
    [locale],
  );
}
