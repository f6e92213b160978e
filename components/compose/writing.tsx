"use client";

import { type Dispatch, lazy, Suspense } from "react";
import { createPortal } from "react-dom";
import type { Change, Draft } from "@/components/compose/draft";
import { isTemplate, type TemplateId } from "@/lib/cards/rules";

// Comes when it is first opened: nobody else pays for it.
const CardStudio = lazy(() =>
  import("@/components/compose/card-studio").then((module) => ({ default: module.CardStudio })),
);

const firstLook: TemplateId = "paper";

type Props = { draft: Draft; dispatch: Dispatch<Change>; open: boolean; begun: boolean; onClose: () => void };

/** The card of the note, being written. Outside of the composer's form, whose fields its radios are not. */
export function Writing({ draft, dispatch, open, begun, onClose }: Props) {
  if (!begun) return null;
  const { cardTemplate, pictures, title } = draft;
  const words = (cardTemplate === null ? undefined : pictures[0]?.alt) || title;
  return createPortal(
    <Suspense>
      <CardStudio
        open={open}
        words={words}
        template={isTemplate(cardTemplate) ? cardTemplate : firstLook}
        onClose={onClose}
        onCard={(template, { picture, alt }) => dispatch({ kind: "card", template, picture, words: alt })}
      />
    </Suspense>,
    document.body,
  );
}
