"use client";

import { type Dispatch, useRef } from "react";
import { useTranslations } from "use-intl";
import { BodyField } from "@/components/compose/body-field";
import type { Change, Draft } from "@/components/compose/draft";
import { MarkedArea } from "@/components/compose/marked-area";
import { detectLanguage, htmlLang } from "@/lib/language/detect";
import { codePointLength, weightedLength } from "@/lib/language/text";
import { limits } from "@/lib/notes/rules";
import type { Hit } from "@/lib/screening/screen";

type Props = {
  draft: Draft;
  dispatch: Dispatch<Change>;
  hits: Hit[];
  errors: Record<string, string>;
};

/** Title and text, with what is left of each and what is wrong with it. */
export function NoteWords({ draft, dispatch, hits, errors }: Props) {
  const t = useTranslations("compose");
  const body = useRef<HTMLTextAreaElement>(null);
  const { title } = draft;
  const titleLength = weightedLength(title.trim());
  return (
    <div>
      <FieldRow name="title" length={titleLength} limit={limits.title} error={errors.title}>
        <MarkedArea
          id="note-title"
          name="title"
          lang={htmlLang(detectLanguage(title))}
          look="min-h-7 font-semibold text-lg leading-7"
          aria-label={t("title")}
          placeholder={t("titleHint")}
          enterKeyHint="next"
          autoComplete="off"
          value={title}
          hits={hits.filter(({ field }) => field === "title")}
          aria-invalid={errors.title ? true : undefined}
          aria-describedby="title-count title-error"
          onChange={(event) =>
            dispatch({ kind: "words", words: { title: event.target.value.replace(/\s*\n\s*/g, " ") } })
          }
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            body.current?.focus();
          }}
        />
      </FieldRow>
      <FieldRow
        name="body"
        length={codePointLength(draft.body.trim())}
        limit={limits.body}
        error={errors.body}
      >
        <BodyField
          ref={body}
          value={draft.body}
          invalid={Boolean(errors.body)}
          hits={hits.filter(({ field }) => field === "body" || field === "topics")}
          onWords={(words) => dispatch({ kind: "words", words: { body: words } })}
        />
      </FieldRow>
    </div>
  );
}

type RowProps = {
  name: string;
  length: number;
  limit: number;
  error: string | undefined;
  children: React.ReactNode;
};

function FieldRow({ name, length, limit, error, children }: RowProps) {
  const t = useTranslations("compose");
  const over = length > limit;
  return (
    <div className="border-line border-b py-3.5 focus-within:border-ink-3">
      <div className="flex gap-3">
        <div className="min-w-0 flex-1">{children}</div>
        <span
          id={`${name}-count`}
          className={`shrink-0 pt-1 text-xs tabular-nums ${over ? "font-semibold text-brand-text" : "text-ink-3"}`}
        >
          <span aria-hidden="true">
            {length} / {limit}
          </span>
          <span className="sr-only">{t("countOf", { length, limit })}</span>
        </span>
      </div>
      <p id={`${name}-error`} className="text-brand-text text-sm empty:hidden">
        {error}
      </p>
    </div>
  );
}
