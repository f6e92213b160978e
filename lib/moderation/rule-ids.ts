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

/** The more exact rules within each, in the order of their numbers. */
const exactRules = {
  pornography: ["sexual-services", "intimate-pictures"],
  drugs: ["selling-drugs", "medicines"],
  gambling: ["betting", "games-of-chance"],
  "minors-safety": ["sexualised-minors", "dangerous-challenges"],
  violence: ["threats", "gore", "animal-cruelty", "self-harm"],
  hate: ["slurs", "dehumanising"],
  harassment: ["pile-ons", "unwanted-advances"],
  "scams-and-spam": ["fake-giveaways", "investment-scams", "repetition", "fake-engagement"],
  "hidden-advertising": ["undeclared-ads", "invented-experiences"],
  privacy: ["doxxing", "secret-pictures"],
  impersonation: ["false-officials", "copied-notes"],
} as const satisfies Record<RuleId, readonly string[]>;

export type ExactRuleId = (typeof exactRules)[RuleId][number];

export function exactRulesOf(wide: string): readonly ExactRuleId[] {
  const ours = ruleIds.find((id) => id === wide);
  return ours ? exactRules[ours] : [];
}

/** The rule that holds this one; a wide rule holds itself. Null for a name that is none of ours. */
export function wideRuleOf(id: string): RuleId | null {
  return ruleIds.find((wide) => wide === id || exactRulesOf(wide).some((exact) => exact === id)) ?? null;
}

/** The name as one of ours; null for any other word. */
export function knownRule(id: string): RuleId | ExactRuleId | null {
  const wide = wideRuleOf(id);
  if (!wide) return null;
  return exactRulesOf(wide).find((exact) => exact === id) ?? wide;
}

/** The number people cite it by: "8", and "8.1" for the first rule within it. */
export function ruleNumber(rule: RuleId | ExactRuleId): string {
  const wide = wideRuleOf(rule);
  if (!wide) return "";
  const within: readonly string[] = exactRulesOf(wide);
  const place = within.indexOf(rule) + 1;
  return `${ruleIds.indexOf(wide) + 1}${place === 0 ? "" : `.${place}`}`;
}

/** A rule that was added to the first set where this runs, in one language. `reason`: the rule around it; of one of its own, itself. */
export type AddedRule = { id: string; reason: string; number: string; title: string };

/** How far somebody has come in saying what is wrong: the reason, then the exact rule. */
export type RuleChoice = { reason: string | null; rule: string | null };

/** What an address says of it. A reason without more exact rules is the rule at once. */
export function ruleChoice(
  { reason = "", rule = "" }: { reason?: string; rule?: string },
  added: readonly AddedRule[] = [],
): RuleChoice {
  const ours = added.find(({ id }) => id === rule);
  const within = ours?.reason ?? wideRuleOf(rule);
  if (within) return { reason: within, rule };
  const ofIts = added.filter((each) => each.reason === reason);
  const wide = ruleIds.find((id) => id === reason) ?? ofIts.find(({ id }) => id === reason)?.id ?? null;
  const more = ofIts.some(({ id }) => id !== reason);
  return { reason: wide, rule: wide && !more && exactRulesOf(wide).length === 0 ? wide : null };
}
