"use client";

import { startTransition, useActionState, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { formOf } from "@/components/notes/form-of";
import { MenuChoice } from "@/components/notes/menu-choice";
import { announce } from "@/components/ui/announce";
import { idle } from "@/lib/action-state";
import { changeCommentAudience } from "@/lib/notes/actions";
import { type CommentAudience, commentAudiences } from "@/lib/notes/rules";

const icons = { everyone: "comment", followers: "users", nobody: "block" } as const;

/** Who may comment on one's own note, in its menu. */
export function CommentAudienceChoice({ noteId, initially }: { noteId: string; initially: CommentAudience }) {
  const t = useTranslations("note");
  const [audience, setAudience] = useState(initially);
  const [change, open] = useActionState(changeCommentAudience, idle);
  useEffect(() => {
    if (change.status === "done") announce(t("commentingChanged"), { tone: "good" });
    if (change.status === "refused") announce(change.message);
  }, [change, t]);
  function choose(to: CommentAudience) {
    setAudience(to);
    startTransition(() => open(formOf({ noteId, commentAudience: to })));
  }
  return (
    <MenuChoice
      title={t("commenting")}
      options={commentAudiences.map((each) => ({
        value: each,
        icon: icons[each],
        words: t(`commentsBy.${each}`),
      }))}
      chosen={audience}
      onChoose={choose}
    />
  );
}
