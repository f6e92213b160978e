"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useTalk } from "@/components/comments/use-talk";
import { ReportDialog } from "@/components/moderation/report-dialog";
import { Confirm } from "@/components/notes/confirm";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { menuItem } from "@/components/ui/menu-item";
import { useViewerId } from "@/components/viewer/overlay";
import type { CommentAuthor, CommentView } from "@/lib/comments/views";

/** Deleting is its author's and the note's author's; reporting is everybody else's. */
export function CommentMenu({ comment, author }: { comment: CommentView; author: CommentAuthor }) {
  const t = useTranslations("comments");
  const { author: noteAuthor, remove } = useTalk();
  const viewerId = useViewerId();
  const [asking, setAsking] = useState(false);
  const own = viewerId === author.id;
  const face = (
    <span className="target grid size-7 place-items-center rounded-full transition hover:text-ink">
      <Icon name="more" size={16} />
    </span>
  );
  return (
    <>
      <Menu label={t("options", { name: author.name })} face={face} align="left">
        {!own && (
          <ReportDialog kind="comment" id={comment.id} name={author.name} className={menuItem}>
            <Icon name="flag" size={20} />
            {t("report")}
          </ReportDialog>
        )}
        {viewerId && (own || viewerId === noteAuthor.id) && (
          <button type="button" className={menuItem} onClick={() => setAsking(true)}>
            <Icon name="trash" size={20} />
            {t("delete")}
          </button>
        )}
      </Menu>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t("deleteTitle")}
        words={t("deleteWords")}
        no={t("keep")}
        yes={t("delete")}
        onYes={() => remove(comment)}
      />
    </>
  );
}
