"use client";

import { type Dispatch, useState } from "react";
import { useTranslations } from "use-intl";
import { askCard } from "@/components/compose/ask-card";
import type { Change, Draft } from "@/components/compose/draft";
import { announce } from "@/components/ui/announce";
import { FormMessage } from "@/components/ui/form-message";
import { cardTrouble, isTemplate, tidyWords } from "@/lib/cards/rules";
import { langOf } from "@/lib/language/detect";
import { cleanLine } from "@/lib/language/text";

type Props = {
  draft: Draft;
  dispatch: Dispatch<Change>;
  /** The card is a new one; where it is written, one begins with its words. */
  onDrawn: () => void;
};

/**
 * The card says the title as it was, and the title has changed: offers to draw it again with the new one. A card with words of its
 * own is left alone.
 */
export function RedrawOffer({ draft, dispatch, onDrawn }: Props) {
  const t = useTranslations("cards");
  const [echoed, setEchoed] = useState<string | null>(null);
  const [drawing, setDrawing] = useState(false);
  const [refused, setRefused] = useState<{ title: string; reason: string } | null>(null);
  const { cardTemplate: look } = draft;
  const said = look === null ? null : (draft.pictures[0]?.alt ?? null);
  const title = tidyWords(cleanLine(draft.title));
  if (said !== null && said === title && said !== echoed) setEchoed(said);
  const isOffered = said !== null && said === echoed && said !== title && cardTrouble(title) === null;

  async function draw(): Promise<void> {
    if (!isTemplate(look)) return;
    setDrawing(true);
    const answer = await askCard(look, title);
    setDrawing(false);
    if ("reason" in answer) {
      setRefused({ title, reason: answer.reason ?? t("offline") });
      return;
    }
    dispatch({ kind: "card", template: look, picture: answer.picture, words: answer.alt });
    setEchoed(answer.alt);
    onDrawn();
    announce(t("redraw.drawn"), { silent: true });
  }

  return (
    <FormMessage tone="info" className="mt-3">
      {isOffered && (
        <>
          {t.rich("redraw.stillSays", { said: () => <span lang={langOf(said)}>{said}</span> })}{" "}
          <button
            type="button"
            onClick={draw}
            aria-disabled={drawing || undefined}
            className="target font-semibold underline underline-offset-2"
          >
            {drawing ? t("drawing") : t("redraw.draw")}
          </button>
          {refused?.title === title && <p className="mt-1 text-brand-text">{refused.reason}</p>}
        </>
      )}
    </FormMessage>
  );
}
