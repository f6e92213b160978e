import type { PlaceView } from "@/lib/places/names";

/** Asks the list of cities; null when it cannot be reached. */
export async function askPlaces(question: Record<string, string>): Promise<PlaceView[] | null> {
  try {
    const response = await fetch(`/api/places?${new URLSearchParams(question)}`);
    if (!response.ok) return null;
    // our own endpoint
    return ((await response.json()) as { places: PlaceView[] }).places;
  } catch {
    return null;
  }
}
