"use client";

import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { shareNote } from "@/components/notes/share-note";
import { Count } from "@/components/ui/count";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icons";
import { useNoteMarks } from "@/components/viewer/overlay";

type Props = {
  noteId: string;
  title: string;
  path: string;
  likes: number;
  collects: number;
  comments: number;
};

/** Like, collect, comments and share, with current numbers. */
export function Marks({ noteId, title, path, ...kept }: Props) {
  const t = useTranslations("note");
  const { liked, likes, setLiked, collected, collects, setCollected, comments } = useNoteMarks(noteId, kept);
  return (
    <>
      <Mark
        icon="heart"
        label={t("likes", { count: likes })}
        title={t("like")}
        on={liked}
        value={likes}
        onPress={() => setLiked(!liked)}
      />
      <Mark
        icon="star"
        label={t("collects", { count: collects })}
        title={t("collect")}
        on={collected}
        value={collects}
        onPress={() => setCollected(!collected)}
      />
      <a
        href="#comments"
        aria-label={t("comments", { count: comments })}
        className="flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-full px-1 text-ink-2 transition hover:text-ink"
      >
        <Face icon="comment" value={comments} />
      </a>
      <button
        type="button"
        aria-label={t("share")}
        title={t("share")}
        onClick={() =>
          shareNote({
            noteId,
            title,
            url: new URL(path, location.href).href,
            copied: t("copied"),
            copyFailed: t("copyFailed"),
          })
        }
        className="grid size-11 shrink-0 place-items-center rounded-full text-ink-2 transition hover:text-ink no-js:hidden md:max-lg:hidden"
      >
        <Icon name="share" size={22} />
      </button>
    </>
  );
}

type MarkProps = {
  icon: IconName;
  label: string;
  title: string;
  on: boolean;
  value: number;
  onPress: () => void;
};

function Mark({ icon, label, title, on, value, onPress }: MarkProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={label}
      title={title}
      onClick={onPress}
      className="no-js:pointer-events-none flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-full px-1 text-ink-2 transition hover:text-ink aria-pressed:font-semibold aria-pressed:text-brand-text"
    >
      <Face icon={icon} value={value} on={on} />
    </button>
  );
}

function Face({ icon, value, on = false }: { icon: IconName; value: number; on?: boolean }): ReactNode {
  const locale = useLocale();
  return (
    <>
      <Icon name={icon} size={22} filled={on} className={on ? "animate-[pop_240ms_var(--ease-soft)]" : ""} />
      <Count value={value} locale={locale} />
    </>
  );
}
