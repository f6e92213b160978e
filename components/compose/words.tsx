"use client";

import { type Dispatch, type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";
import { BodyField } from "@/components/compose/body-field";
import type { Change, Draft } from "@/components/compose/draft";
import { MarkedArea } from "@/components/compose/marked-area";
import { topicsPerNote } from "@/lib/hashtags/rules";
import { langOf } from "@/lib/language/detect";
import { cleanLine, textLength, weightedLength } from "@/lib/language/text";
import { limits, topicsOf } from "@/lib/notes/rules";
import type { ShownHit } from "@/lib/screening/screen";

type Props = {
  draft: Draft;
  dispatch: Dispatch<Change>;
  hits: ShownHit[];
  errors: Record<string, string>;
};

/** Title and text, with what is left of each and what is wrong with it. */
export function NoteWords({ draft, dispatch, hits, errors }: Props) {
  const t = useTranslations("compose");
  const body = useRef<HTMLTextAreaElement>(null);
  const { title } = draft;
  const titleLength = weightedLength(cleanLine(title));
  return (
    <div>
      <FieldRow name="title" length={titleLength} limit={limits.title} error={errors.title}>
        <MarkedArea
          id="note-title"
          name="title"
          lang={langOf(title)}
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
        length={textLength(draft.body)}
        limit={limits.body}
        error={errors.body}
        below={<TopicChips draft={draft} />}
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
  /** Given, the count stands below the field, beside this. */
  below?: ReactNode;
  children: ReactNode;
};

function FieldRow({ name, length, limit, error, below, children }: RowProps) {
  const t = useTranslations("compose");
  const over = length > limit;
  return (
    <div className="border-line border-b py-3.5 focus-within:border-ink-3">
      <div className={below ? "" : "flex gap-3"}>
        <div className="relative min-w-0 flex-1">{children}</div>
        <div className="flex items-end gap-3">
          {below}
          <span
            id={`${name}-count`}
            className={`ml-auto shrink-0 pt-1 text-xs tabular-nums ${over ? "font-semibold text-brand-text" : "text-ink-3"}`}
          >
            <span aria-hidden="true">
              {length} / {limit}
            </span>
            <span className="sr-only">{t("countOf", { length, limit })}</span>
          </span>
        </div>
      </div>
      <p id={`${name}-error`} className="text-brand-text text-sm empty:hidden">
        {error}
      </p>
    </div>
  );
}

/** The topics that the words make, as readers will find them. */
function TopicChips({ draft }: { draft: Draft }) {
  const topics = topicsOf(draft);
  const over = topics.length > topicsPerNote;
  return (
    <ul className="flex min-w-0 flex-wrap gap-1.5 pt-2">
      {topics.map(({ key, name }, at) => (
        <li
          key={key}
          className={`max-w-full truncate rounded-full px-2.5 py-0.5 text-xs ${at < topicsPerNote ? "bg-info-soft text-info" : "bg-brand-soft text-brand-text"}`}
        >
          #{name}
        </li>
      ))}
      {over && (
        <li className="py-0.5 font-semibold text-brand-text text-xs">{`${topics.length} / ${topicsPerNote}`}</li>
      )}
    </ul>
  );
}
