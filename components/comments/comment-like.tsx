"use client";

import { useLocale, useTranslations } from "use-intl";
import { Count } from "@/components/ui/count";
import { Heart } from "@/components/ui/heart";
import { useCommentMarks } from "@/components/viewer/overlay";
import type { CommentView } from "@/lib/comments/views";

export function CommentLike({ comment: { id, liked: kept, likeCount } }: { comment: CommentView }) {
  const t = useTranslations("comments");
  const locale = useLocale();
  const { liked, likes, setLiked } = useCommentMarks(id, { liked: kept, likes: likeCount });
  return (
    <Heart
      on={liked}
      label={t("likes", { count: likes })}
      title={t("like")}
      onChange={setLiked}
      className="w-9 flex-col self-start pt-1 text-ink-3 text-xs leading-4"
    >
      <span className={likes === 0 ? "invisible" : ""}>
        <Count value={likes} locale={locale} />
      </span>
    </Heart>
  );
}
