"use client";

import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from "react";
import { useTranslations } from "use-intl";
import { MarkedArea } from "@/components/compose/marked-area";
import { TopicMenu } from "@/components/compose/topic-menu";
import { useTopics } from "@/components/compose/use-topics";
import { langOf } from "@/lib/language/detect";
import type { Hit } from "@/lib/screening/screen";

type Props = {
  value: string;
  hits: Hit[];
  invalid: boolean;
  onWords: (words: string) => void;
  ref: Ref<HTMLTextAreaElement>;
};

/** The text of the note; topics are offered while one is being typed. */
export function BodyField({ value, hits, invalid, onWords, ref }: Props) {
  const t = useTranslations("compose");
  const area = useRef<HTMLTextAreaElement>(null);
  const menuId = useId();
  const { open, lookAt, move, close } = useTopics();
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current);

  function choose(name: string): void {
    const field = area.current;
    if (!open || !field) return;
    const end = open.from + 1 + open.typed.length;
    // setRangeText keeps the caret and is one step of the browser's own undo
    field.setRangeText(`${value.charAt(open.from)}${name} `, open.from, end, "end");
    onWords(field.value);
    close();
    field.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!open || event.nativeEvent.isComposing) return;
    const active = open.topics[open.active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if ((event.key === "Enter" || event.key === "Tab") && active) choose(active.name);
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
        aria-activedescendant={open ? `${menuId}-${open.active}` : undefined}
        onChange={(event) => {
          onWords(event.target.value);
          lookAt(event.target.value, event.target.selectionStart);
        }}
        onClick={(event) => lookAt(value, event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {open && <TopicMenu id={menuId} open={open} onChoose={choose} />}
    </>
  );
}
