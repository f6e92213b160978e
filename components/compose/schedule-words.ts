import type { Schedule } from "@/lib/drafts/queries";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** Why a scheduled note could not go out, in a sentence; empty when there is nothing to say. For the server, which has all words. */
export function whyFailed(schedule: Schedule | null | undefined, locale: Locale): string {
  if (!schedule?.failure) return "";
  const errors = translator(locale, "errors");
  // written by lib/drafts as a key of errors.json, by this version or an earlier one
  const key = schedule.failure as "notFound";
  return errors.has(key) ? errors(key) : "";
}
