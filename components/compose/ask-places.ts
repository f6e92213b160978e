import { ask } from "@/components/ui/ask";
import type { PlaceView } from "@/lib/places/names";

/** Asks the list of cities; null when it cannot be reached. */
export async function askPlaces(question: Record<string, string>): Promise<PlaceView[] | null> {
  const answer = await ask<{ places: PlaceView[] }>(`/api/places?${new URLSearchParams(question)}`);
  return answer.ok ? answer.result.places : null;
}
