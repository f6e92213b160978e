"use client";

import { useLocale, useTranslations } from "use-intl";
import { Count } from "@/components/ui/count";
import { Icon } from "@/components/ui/icon";
import { useCommentMarks } from "@/components/viewer/overlay";
import type { CommentView } from "@/lib/comments/views";

export function CommentLike({ comment: { id, liked: kept, likeCount } }: { comment: CommentView }) {
  const t = useTranslations("comments");
  const locale = useLocale();
  const { liked, likes, setLiked } = useCommentMarks(id, { liked: kept, likes: likeCount });
  return (
    <button
      type="button"
      aria-pressed={liked}
      aria-label={t("likes", { count: likes })}
      title={t("like")}
      onClick={() => setLiked(!liked)}
      className="target no-js:pointer-events-none flex w-9 shrink-0 flex-col items-center self-start pt-1 text-ink-3 text-xs leading-4 transition hover:text-ink aria-pressed:text-brand-text"
    >
      <Icon
        name="heart"
        size={16}
        filled={liked}
        className={liked ? "animate-[pop_240ms_var(--ease-soft)]" : ""}
      />
      <span className={likes === 0 ? "invisible" : ""}>
        <Count value={likes} locale={locale} />
      </span>
    </button>
  );
}
