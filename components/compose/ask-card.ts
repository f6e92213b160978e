import { ask } from "@/components/ui/ask";
import type { Card } from "@/lib/cards/commands";
import type { TemplateId } from "@/lib/cards/rules";

/** Has a card drawn; a reason in the reader's words when it cannot be, null when the server is out of reach. */
export async function askCard(
  template: TemplateId,
  words: string,
): Promise<Card | { reason: string | null }> {
  const answer = await ask<Card>("/api/cards", { method: "POST", body: { template, words } });
  return answer.ok ? answer.result : { reason: answer.fields.words || answer.message || null };
}
