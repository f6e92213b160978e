/** The first set of content rules by name, in the order of their numbers. Light, because the report form carries it. */
export const ruleIds = [
  "pornography",
  "drugs",
  "gambling",
  "minors-safety",
  "violence",
  "hate",
  "harassment",
  "scams-and-spam",
  "hidden-advertising",
  "privacy",
  "impersonation",
] as const;

export type RuleId = (typeof ruleIds)[number];
