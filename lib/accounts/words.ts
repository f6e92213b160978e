import { Refusal } from "@/lib/refusal";
import { screenText } from "@/lib/screening/screen";

/**
 * Refuses ("invalid", at the field, quoting the words) what people would show beside everything they do and what no note could
 * say unseen. A name cannot wait for a look as a note can, so what is only doubtful passes.
 */
export function refuseRuleBreaking(texts: Record<string, string>): void {
  for (const [field, text] of Object.entries(texts)) {
    const { verdict, hits } = screenText(text);
    if (verdict !== "refuse" && verdict !== "hold") continue;
    const hit = hits.find(({ action }) => action === verdict);
    throw new Refusal("invalid", "checkFields", {
      fields: { [field]: "profileBreaksRule" },
      values: { quote: hit?.quote ?? "", rule: hit?.ruleId ?? "" },
    });
  }
}
