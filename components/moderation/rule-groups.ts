type Rule = { id: string; parentId: string | null };
type Option = { value: string; label: string };

/** Rules to choose from, by the tree: each wide one heads those within it, and comes first for what is none of them. */
export function ruleGroups<Each extends Rule>(
  rules: readonly Each[],
  { name, label }: { name: (rule: Each) => string; label: (rule: Each) => string },
): { group: string; options: Option[] }[] {
  return rules
    .filter(({ parentId }) => parentId === null)
    .map((wide) => ({
      group: name(wide),
      options: [wide, ...rules.filter(({ parentId }) => parentId === wide.id)].map((rule) => ({
        value: rule.id,
        label: label(rule),
      })),
    }));
}
