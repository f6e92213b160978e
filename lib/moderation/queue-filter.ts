import type { SubjectKind } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { subjectKinds } from "@/lib/moderation/limits";

/** Which part of the queue a moderator works on; it lives in the address. */
export type QueueFilter = {
  rule?: string;
  kind?: SubjectKind;
  language?: string;
  /** Only what is in one's own hands. */
  mine?: boolean;
};

export const filterLanguages = ["zh", "en", "mixed"] as const;

type Given = Record<string, string | string[] | undefined>;

/** What an address or a form says, as far as it is a filter. */
export function readFilter(given: Given): QueueFilter {
  const text = (name: string) => {
    const value = given[name];
    return typeof value === "string" ? value : "";
  };
  const rule = /^[a-z0-9-]{1,60}$/.test(text("rule")) ? text("rule") : undefined;
  const kind = subjectKinds.find((each) => each === text("kind"));
  const language = filterLanguages.find((each) => each === text("language"));
  return {
    ...(rule && { rule }),
    ...(kind && { kind }),
    ...(language && { language }),
    ...(text("mine") === "1" && { mine: true }),
  };
}

/** The filter of a form's one hidden field: the query of the address the moderator is on. */
export function readFilterQuery(query: string): QueueFilter {
  return readFilter(Object.fromEntries(new URLSearchParams(query.slice(0, 400))));
}

/** As the address says it, "?" included; empty for the whole queue. */
export function filterQuery(
  { rule, kind, language, mine }: QueueFilter,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...(rule && { rule }),
    ...(kind && { kind }),
    ...(language && { language }),
    ...(mine && { mine: "1" }),
    ...more,
  });
  return query.size === 0 ? "" : `?${query}`;
}

/** The page of a case within this part of the queue; of the queue itself when there is no case. */
export function caseHref(locale: Locale, caseId: string | null, filter: QueueFilter): string {
  return href(locale, `/moderation${caseId ? `/cases/${caseId}` : ""}`) + filterQuery(filter);
}
