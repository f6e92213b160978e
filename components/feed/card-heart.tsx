"use client";

import { useLocale, useTranslations } from "use-intl";
import { Count } from "@/components/ui/count";
import { Icon } from "@/components/ui/icon";
import { useNoteMarks } from "@/components/viewer/overlay";

export function CardHeart({ noteId, likes: kept }: { noteId: string; likes: number }) {
  const t = useTranslations("feed");
  const locale = useLocale();
  const { liked, likes, setLiked } = useNoteMarks(noteId, { likes: kept, collects: 0, comments: 0 });
  return (
    <button
      type="button"
      aria-pressed={liked}
      aria-label={t("likes", { count: likes })}
      title={t("like")}
      onClick={() => setLiked(!liked)}
      className="target no-js:pointer-events-none -mr-1 flex shrink-0 items-center gap-1 rounded-full px-1 transition hover:text-ink aria-pressed:text-brand-text"
    >
      <Icon
        name="heart"
        size={16}
        filled={liked}
        className={liked ? "animate-[pop_240ms_var(--ease-soft)]" : ""}
      />
      <Count value={likes} locale={locale} />
    </button>
  );
}
