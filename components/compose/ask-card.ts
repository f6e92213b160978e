import type { Card } from "@/lib/cards/commands";
import type { TemplateId } from "@/lib/cards/rules";

/** Has a card drawn; a reason in the reader's words when it cannot be, null when the server is out of reach. */
export async function askCard(
  template: TemplateId,
  words: string,
): Promise<Card | { reason: string | null }> {
  try {
    const response = await fetch("/api/cards", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ template, words }),
    });
    const answer: unknown = await response.json();
    // our own endpoint
    if (response.ok) return answer as Card;
    const { error } = answer as { error: { message: string; fields: Record<string, string> } };
    return { reason: error.fields.words ?? error.message };
  } catch {
    return { reason: null };
  }
}
