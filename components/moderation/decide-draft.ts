import type { CaseOrigin } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";
import type { Messages } from "@/lib/language/messages";
import { fits, measures, parts } from "@/lib/moderation/ladder";
import { type Subject, suspensionDays } from "@/lib/moderation/limits";
import type { DecideInput } from "@/lib/moderation/schema";
import type { Proposal } from "@/lib/moderation/standing";

/** A decision while it is being written. */

export type DecideFacts = {
  caseId: string;
  /** Of the queue: the next case comes from the same part. */
  filter: string;
  kind: Subject["kind"];
  held: boolean;
  source: CaseOrigin;
  proposal: Proposal;
  /** Pictures of the snapshot. */
  images: number;
  /** The one that all reports are about. */
  picture: number | null;
  ruleId: string;
  /** `name` in the moderator's language, `title` in the person's. */
  rules: {
    id: string;
    parentId: string | null;
    number: string;
    version: number;
    name: string;
    title: string;
    defaultAction: string;
  }[];
  /** Words the machine pointed at. */
  quotes: string[];
  language: string;
  respondent: { name: string; locale: Locale };
  /** The words of letters, in the person's language. */
  letter: Messages["letter"];
};

export type Draft = Omit<DecideInput, "caseId">;

/** What the form begins with: the usual measure of the rule, as far as it fits. */
export function initialDraft({ kind, picture, ruleId, rules, quotes }: DecideFacts): Draft {
  const usual = rules.find(({ id }) => id === ruleId)?.defaultAction;
  const part = picture === null ? "whole" : "image";
  const action = measures.find((each) => each === usual && fits(each, kind, part));
  return {
    action: action ?? (kind === "account" ? "suspend" : "take_down"),
    part,
    imageNumber: picture,
    ruleId,
    reason: "",
    quotes,
    days: suspensionDays.usual,
    lastsDays: null,
    takeDownToo: true,
  };
}

/** What the form holds at this moment. */
export function draftOf(form: FormData): Draft {
  const text = (name: string) => String(form.get(name) ?? "");
  const number = (name: string) => Number(text(name)) || null;
  const quotes = text("quotes")
    .split("\n")
    .map((quote) => quote.trim());
  return {
    action: measures.find((each) => each === text("action")) ?? "take_down",
    part: parts.find((each) => each === text("part")) ?? "whole",
    imageNumber: number("imageNumber"),
    ruleId: text("ruleId"),
    reason: text("reason").trim(),
    quotes: [...new Set(quotes)].filter((quote) => quote !== ""),
    days: number("days") ?? suspensionDays.usual,
    lastsDays: number("lastsDays"),
    takeDownToo: form.has("takeDownToo"),
  };
}
