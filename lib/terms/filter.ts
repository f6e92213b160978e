import { type TermAction, type TermLanguage, termActions, termLanguages } from "@/lib/screening/limits";

/** Which terms a list shows; it lives in the address. */
export type TermFilter = {
  rule?: string;
  action?: TermAction;
  language?: TermLanguage;
  state?: TermState;
  /** Part of a word. */
  q?: string;
};

/** `over`: its day is past. */
export const termStates = ["on", "off", "over"] as const;
export type TermState = (typeof termStates)[number];

type Given = Record<string, string | string[] | undefined>;

export function readTermFilter(given: Given): TermFilter {
  const text = (name: string) => {
    const value = given[name];
    return typeof value === "string" ? value : "";
  };
  const rule = /^[a-z0-9-]{1,60}$/.test(text("rule")) ? text("rule") : undefined;
  const action = termActions.find((each) => each === text("action"));
  const language = termLanguages.find((each) => each === text("language"));
  const state = termStates.find((each) => each === text("state"));
  const q = text("q").trim().slice(0, 60);
  return {
    ...(rule && { rule }),
    ...(action && { action }),
    ...(language && { language }),
    ...(state && { state }),
    ...(q && { q }),
  };
}

/** As the address says it, "?" included; empty for all of them. */
export function termQuery(filter: TermFilter, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...filter, ...more });
  return query.size === 0 ? "" : `?${query}`;
}
