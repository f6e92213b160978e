"use client";

import { useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { askCard } from "@/components/compose/ask-card";
import { CardPreview } from "@/components/compose/card-preview";
import { LookChoice } from "@/components/compose/look-choice";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import type { Card } from "@/lib/cards/commands";
import { cardLimits, cardTrouble, type TemplateId, tidyWords } from "@/lib/cards/rules";
import { langOf } from "@/lib/language/detect";
import { weightedLength } from "@/lib/language/text";

type Props = {
  open: boolean;
  /** What the card says at first: its words so far, or the note's title. */
  words: string;
  template: TemplateId;
  onClose: () => void;
  onCard: (template: TemplateId, card: Card) => void;
};

/** Words, a look, and the card that the two make. What is typed here stays while the page does. */
export function CardStudio({ open, words: begun, template, onClose, onCard }: Props) {
  const t = useTranslations("cards");
  const compose = useTranslations("compose");
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<TemplateId | null>(null);
  const [drawing, setDrawing] = useState(false);
  const [refused, setRefused] = useState("");
  const words = typed ?? begun;
  const look = chosen ?? template;
  const shown = useDeferredValue(words);
  const length = weightedLength(tidyWords(words));
  const over = length > cardLimits.words;

  async function draw(): Promise<void> {
    setDrawing(true);
    setRefused("");
    const answer = await askCard(look, words);
    setDrawing(false);
    if ("reason" in answer) {
      setRefused(answer.reason ?? t("offline"));
      return;
    }
    onCard(look, answer);
    announce(t("drawn"), { silent: true });
    onClose();
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("title")}
      closeLabel={compose("close")}
      className="max-md:mx-0 max-md:mb-0 max-md:max-h-[96dvh] max-md:w-full max-md:max-w-none max-md:rounded-b-none md:w-[min(840px,calc(100vw-32px))]"
    >
      <div className="grid gap-4 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] md:gap-7">
        <CardPreview
          id={look}
          words={shown}
          label={t("preview", { look: t(`looks.${look}`) })}
          className="mx-auto aspect-3/4 w-[min(100%,calc(38dvh*0.75))] rounded-card shadow-float md:w-full"
        />
        <div className="flex min-w-0 flex-col gap-4">
          <TextArea
            label={t("words")}
            name="card-words"
            lang={langOf(words)}
            rows={3}
            placeholder={t("wordsHint")}
            value={words}
            error={refused || undefined}
            onChange={(event) => {
              setTyped(event.target.value);
              setRefused("");
            }}
            className="max-h-48 min-h-24"
            aside={
              <span
                className={`text-xs tabular-nums ${over ? "font-semibold text-brand-text" : "text-ink-3"}`}
              >
                <span aria-hidden="true">
                  {length} / {cardLimits.words}
                </span>
                <span className="sr-only">{compose("countOf", { length, limit: cardLimits.words })}</span>
              </span>
            }
          />
          <LookChoice words={shown} chosen={look} onChoose={setChosen} />
          <Button
            variant="primary"
            pending={drawing}
            disabled={cardTrouble(words) === "cardEmpty"}
            onClick={draw}
            className="max-md:sticky max-md:bottom-0 md:mt-auto"
          >
            {drawing ? t("drawing") : t("use")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
