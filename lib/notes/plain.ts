import type { Anyone } from "@/lib/accounts/viewer";
import { drawCard } from "@/lib/cards/commands";
import { cardInput } from "@/lib/cards/schema";
import type { ComposedPicture } from "@/lib/notes/composing";
import type { ComposeForm } from "@/lib/notes/schema";
import { findPlace } from "@/lib/places/search";
import { Refusal, unreadable } from "@/lib/refusal";

/** What the composer's script does while one writes is done here for a form that was sent without it. */

/** The place of a form: chosen from the list, or typed by name. */
export function placeOf({ placeId, placeName }: ComposeForm): number | null {
  if (placeId) return Number(placeId);
  if (placeName.trim() === "") return null;
  const found = findPlace(placeName);
  if (found === null) throw new Refusal("invalid", "checkFields", { fields: { placeId: "placeUnknown" } });
  return found;
}

/**
 * Puts the card that the form asks for first: that of a note without photos, drawn from its words or from the title where there are
 * none, and that of an edited note in the place of the one before. Answers with its look; null for a note that has no card.
 */
export async function addCard(
  viewer: Anyone,
  form: ComposeForm,
  pictures: ComposedPicture[],
): Promise<string | null> {
  const { cardTemplate, cardWords, drawn } = form;
  if (!cardTemplate) return null;
  if (pictures.length === 0) pictures.push(await cardOf(viewer, form));
  else if (drawn === undefined) return cardTemplate;
  else if (drawn !== pictures[0]?.id) return null;
  // The same words in the same look are the same picture.
  else if (cardWords.trim() !== "") pictures[0] = await cardOf(viewer, form);
  return cardTemplate;
}

async function cardOf(viewer: Anyone, form: ComposeForm): Promise<ComposedPicture> {
  const words = form.cardWords.trim() === "" ? form.title : form.cardWords;
  const card = cardInput.safeParse({ template: form.cardTemplate, words });
  if (!card.success) throw atCard(unreadable(card.error));
  try {
    const { picture, alt } = await drawCard(viewer, card.data);
    return { ...picture, alt };
  } catch (error) {
    throw error instanceof Refusal ? atCard(error) : error;
  }
}

function atCard({ code, messageKey, values, fields, retryAfter }: Refusal): Refusal {
  const said = fields.words ?? fields.template;
  return new Refusal(code, said ?? messageKey, {
    ...{ values, fields: { cardWords: said ?? messageKey } },
    ...(retryAfter ? { retryAfter } : {}),
  });
}
