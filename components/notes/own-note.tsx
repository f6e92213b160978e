"use client";

import { startTransition, useActionState, useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { CommentAudienceChoice } from "@/components/notes/comment-audience";
import { Confirm } from "@/components/notes/confirm";
import { formOf } from "@/components/notes/form-of";
import { MenuChoice } from "@/components/notes/menu-choice";
import { announce } from "@/components/ui/announce";
import { Icon } from "@/components/ui/icon";
import { menuItem } from "@/components/ui/menu-item";
import { idle } from "@/lib/action-state";
import { href } from "@/lib/language/href";
import { changeVisibility, deleteNote } from "@/lib/notes/actions";
import type { CommentAudience, Visibility } from "@/lib/notes/rules";

const audiences = ["everyone", "mutuals", "only_me"] as const;
const icons = { everyone: "globe", mutuals: "users", only_me: "lock" } as const;

type Props = { noteId: string; visibility: Visibility; audience: CommentAudience };

/** What its author does with a note: who sees it, and taking it away. */
export function OwnNote({ noteId, visibility, audience: commenting }: Props) {
  const t = useTranslations("note");
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const [deletion, remove] = useActionState(deleteNote, idle);
  const [change, show] = useActionState(changeVisibility, idle);
  const [audience, setAudience] = useState(visibility);
  useEffect(() => {
    if (change.status === "done") announce(t("visibilityChanged"), { tone: "good" });
    if (change.status === "refused") announce(change.message);
  }, [change, t]);
  useEffect(() => {
    if (deletion.status === "refused") announce(deletion.message);
  }, [deletion]);
  function choose(to: Visibility) {
    setAudience(to);
    startTransition(() => show(formOf({ noteId, visibility: to })));
  }
  return (
    <>
      {/* a plain link: it must leave the overlay */}
      <a href={href(locale, `/notes/${noteId}/edit`)} rel="nofollow" className={menuItem}>
        <Icon name="edit" size={20} />
        {t("edit")}
      </a>
      <hr className="my-1.5 border-line" />
      <MenuChoice
        title={t("visibility")}
        options={audiences.map((each) => ({ value: each, icon: icons[each], words: t(each) }))}
        chosen={audience}
        onChoose={choose}
      />
      <hr className="my-1.5 border-line" />
      <CommentAudienceChoice noteId={noteId} initially={commenting} />
      <hr className="my-1.5 border-line" />
      <button type="button" className={`${menuItem} text-brand-text`} onClick={() => setAsking(true)}>
        <Icon name="trash" size={20} />
        {t("delete")}
      </button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t("deleteTitle")}
        words={t("deleteWords")}
        no={t("keepNote")}
        yes={t("delete")}
        onYes={async () => startTransition(() => remove(formOf({ noteId })))}
      />
    </>
  );
}
