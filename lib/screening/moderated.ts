/** What moderators have set themselves goes before what ships. */
import type { CompiledRule, Finding, Occurrence } from "@/lib/screening/findings";
import type { Pattern, Switches } from "@/lib/screening/pattern";

/** Of innocent phrases those that are so still: moderators let some pass for a while. */
export function stillInnocent(
  { innocentUntil }: CompiledRule,
  phrases: readonly Occurrence[],
  now: number,
): readonly Occurrence[] {
  if (innocentUntil.size === 0) return phrases;
  return phrases.filter(({ word }) => (innocentUntil.get(word.replaceAll(" ", "")) ?? Infinity) > now);
}

/**
 * As somebody has switched its term: with their action, or (null) off; the same finding where nobody has. What only sounds alike goes on
 * waiting for a person.
 */
export function switched(
  finding: Finding,
  pattern: Pattern,
  switches: Switches,
  now: number,
): Finding | null {
  const live = (id: string) => {
    const found = switches.get(id);
    return found && (found.until === null || found.until > now) ? found : undefined;
  };
  const action = (live(finding.termId) ?? live(pattern.id))?.action;
  if (action === undefined) return finding;
  if (action === "allow") return null;
  return { ...finding, action: finding.action === pattern.action ? action : finding.action };
}
