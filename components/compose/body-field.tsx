"use client";

import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from "react";
import { useTranslations } from "use-intl";
import { MarkedArea } from "@/components/compose/marked-area";
import { SuggestionMenu } from "@/components/compose/suggestion-menu";
import { useSuggestions } from "@/components/compose/use-suggestions";
import { langOf } from "@/lib/language/detect";
import type { ShownHit } from "@/lib/screening/screen";

type Props = {
  value: string;
  hits: ShownHit[];
  invalid: boolean;
  onWords: (words: string) => void;
  ref: Ref<HTMLTextAreaElement>;
};

/** The text of the note; topics and people are offered while one is being typed. */
export function BodyField({ value, hits, invalid, onWords, ref }: Props) {
  const t = useTranslations("compose");
  const area = useRef<HTMLTextAreaElement>(null);
  const menuId = useId();
  const { open, lookAt, move, close } = useSuggestions();
  const composing = useRef(false);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current);

  function choose(words: string): void {
    const field = area.current;
    if (!open || !field) return;
    const end = open.from + 1 + open.typed.length;
    // setRangeText keeps the caret and is one step of the browser's own undo
    field.setRangeText(`${value.charAt(open.from)}${words} `, open.from, end, "end");
    onWords(field.value);
    close();
    field.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // 229: Safari has ended the composition when the Enter that ended it arrives.
    if (!open || event.nativeEvent.isComposing || event.keyCode === 229) return;
    const active = open.offers[open.active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if ((event.key === "Enter" || event.key === "Tab") && active) choose(active.words);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  }

  return (
    <>
      <MarkedArea
        ref={area}
        id="note-body"
        name="body"
        lang={langOf(value)}
        look="min-h-26 text-base leading-7 md:min-h-44 lg:text-[0.9375rem]"
        aria-label={t("body")}
        placeholder={t("bodyHint")}
        value={value}
        hits={hits}
        aria-invalid={invalid || undefined}
        aria-describedby="body-count body-error"
        aria-autocomplete="list"
        aria-controls={open ? menuId : undefined}
        aria-activedescendant={open && open.active >= 0 ? `${menuId}-${open.active}` : undefined}
        onChange={(event) => {
          onWords(event.target.value);
          if (!composing.current) lookAt(event.target.value, event.target.selectionStart);
        }}
        onCompositionStart={() => {
          composing.current = true;
          close();
        }}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false;
          lookAt(currentTarget.value, currentTarget.selectionStart);
        }}
        onClick={(event) => lookAt(value, event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {open && <SuggestionMenu id={menuId} open={open} onChoose={choose} />}
    </>
  );
}
