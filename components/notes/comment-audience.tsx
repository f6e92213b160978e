"use client";

import { startTransition, useActionState, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { formOf } from "@/components/notes/form-of";
import { announce } from "@/components/ui/announce";
import { Icon } from "@/components/ui/icon";
import { menuItem } from "@/components/ui/menu-item";
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
    <>
      <p className="px-3 pt-2 pb-1 text-ink-3 text-xs">{t("commenting")}</p>
      {commentAudiences.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={audience === each}
          className={menuItem}
          onClick={() => choose(each)}
        >
          <Icon name={icons[each]} size={20} />
          {t(`commentsBy.${each}`)}
          {audience === each && <Icon name="check" size={18} className="ml-auto" />}
        </button>
      ))}
    </>
  );
}
