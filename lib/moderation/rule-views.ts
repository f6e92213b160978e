/** The faces of a rule at its editors' desk, and where they are. Light: the form carries it. */

export const ruleViews = ["write", "preview", "changes"] as const;
export type RuleFace = (typeof ruleViews)[number];

/** The path of a rule's page; without one, that of the tree. */
export function ruleDeskPath(ruleId: string | null, face: RuleFace = "write"): string {
  if (ruleId === null) return "/moderation/rules";
  return `/moderation/rules/${ruleId}${face === "write" ? "" : `?view=${face}`}`;
}

/** What the address asks for. */
export function readFace(asked: unknown): RuleFace {
  return ruleViews.find((face) => face === asked) ?? "write";
}
