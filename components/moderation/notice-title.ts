import type { Notice } from "@/lib/accounts/notices";

/** The title of the rule in the reader's language. */
export function noticeTitle({ titles }: Notice, locale: string): string {
  return locale === "zh" ? titles.zh : titles.en;
}
