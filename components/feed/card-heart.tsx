"use client";

import { useLocale, useTranslations } from "use-intl";
import { Count } from "@/components/ui/count";
import { Heart } from "@/components/ui/heart";
import { useNoteMarks } from "@/components/viewer/overlay";

export function CardHeart({ noteId, likes: kept }: { noteId: string; likes: number }) {
  const t = useTranslations("feed");
  const locale = useLocale();
  const { liked, likes, setLiked } = useNoteMarks(noteId, { likes: kept, collects: 0, comments: 0 });
  return (
    <Heart
      on={liked}
      label={t("likes", { count: likes })}
      title={t("like")}
      onChange={setLiked}
      className="-mr-1 gap-1 rounded-full px-1"
    >
      <Count value={likes} locale={locale} />
    </Heart>
  );
}
