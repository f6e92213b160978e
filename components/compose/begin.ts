import { chosenIn } from "@/components/compose/chosen";
import { type Draft, draftOf, tileOf } from "@/components/compose/draft";
import { detailOf } from "@/components/compose/refused";
import type { Refused } from "@/lib/action-state";
import type { DraftView } from "@/lib/drafts/queries";
import { blankContent } from "@/lib/drafts/rules";

/** What the form begins with: empty, a draft, or (without scripts) what came back with a refusal. */
export function begin(
  refused: Refused | null,
  requestId: string,
  topic: string,
  stored: DraftView | null,
): Draft {
  if (stored && !refused) return draftOf(stored);
  const values = refused?.values ?? {};
  return {
    ...blankContent,
    requestId: values.requestId ?? requestId,
    title: values.title ?? "",
    body: values.body ?? (topic ? `#${topic} ` : ""),
    channel: values.channel ?? "",
    ...chosenIn(values),
    placeId: values.placeId ? Number(values.placeId) : null,
    cardTemplate: values.cardTemplate || null,
    pictures: detailOf(refused).pictures?.map(({ alt, ...picture }) => tileOf(picture, alt)) ?? [],
  };
}
