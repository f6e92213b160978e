import type { Locale } from "@/lib/language/locales";
import en from "@/lib/language/messages/en/reasons.json";
import zh from "@/lib/language/messages/zh/reasons.json";

/** What each rule is called when somebody reports; it comes with the form, so that no other page carries it. */
export const reasonWords: Record<Locale, typeof en> = { en, zh };
