import { Refusal } from "@/lib/refusal";
import { screenText } from "@/lib/screening/screen";

/** A handle has no blanks; between words people put what it may have. As long as what it stands for. */
function spoken(field: string, text: string): string {
  return field === "handle" ? text.replaceAll(/[_.-]/g, " ") : text;
}

/**
 * Refuses ("invalid", at the field, quoting the words) what people would show beside everything they do and what no note could
 * say unseen: a name cannot wait for a look as a note can.
 */
export function refuseRuleBreaking(texts: Record<string, string>): void {
  for (const [field, text] of Object.entries(texts)) {
    const { verdict, hits } = screenText(spoken(field, text));
    if (verdict !== "refuse" && verdict !== "hold") continue;
    const hit = hits.find(({ action }) => action === verdict);
    throw new Refusal("invalid", "checkFields", {
      fields: { [field]: "profileBreaksRule" },
      values: { quote: text.slice(hit?.start, hit?.end), rule: hit?.ruleId ?? "" },
    });
  }
}

type Names = { name: string | undefined; handle: string };

/**
 * The names of somebody new, before they are anybody's: refuses and asks as for names changed later. `settled`: those their
 * bearer was asked about and wants to keep.
 */
export function checkNames({ name, handle }: Names, settled: Partial<Names>): void {
  refuseRuleBreaking({ handle, ...(name && { name }) });
  askAboutDoubtful("handle", handle, [settled.handle]);
  if (name) askAboutDoubtful("name", name, [settled.name]);
}

/**
 * Asks ("conflict", at the field, quoting the words) about what is doubtful, and goes on asking until it is said another way or
 * among the `settled`: what stood there before, and what its writer was asked about and wants to keep.
 */
export function askAboutDoubtful(field: string, text: string, settled: (string | undefined)[]): void {
  if (settled.includes(text)) return;
  const { verdict, hits } = screenText(spoken(field, text));
  const [hit] = hits;
  if (verdict !== "warn" || !hit) return;
  throw new Refusal("conflict", "profileAsk", {
    fields: { [field]: "profileMayBreakRule" },
    values: { quote: text.slice(hit.start, hit.end), rule: hit.ruleId },
    detail: hit.ruleId,
  });
}
