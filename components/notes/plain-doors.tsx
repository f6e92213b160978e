"use client";

import { useActionState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { type ActionState, idle } from "@/lib/action-state";
import { collect, like, uncollect, unlike } from "@/lib/engagement/actions";
import { href } from "@/lib/language/href";
import { follow, unfollow } from "@/lib/relationships/actions";

/** The marks as forms whose buttons name both verbs: a page that is the same for everyone cannot know which one is meant. */
export function PlainDoors({ noteId, authorId }: { noteId: string; authorId: string }) {
  const t = useTranslations("note");
  const locale = useLocale();
  return (
    <noscript>
      <div className="mt-4 flex flex-wrap gap-2 text-sm">
        <Door action={like} id={noteId} words={t("plain.like")} />
        <Door action={unlike} id={noteId} words={t("plain.unlike")} />
        <Door action={collect} id={noteId} words={t("plain.collect")} />
        <Door action={uncollect} id={noteId} words={t("plain.uncollect")} />
        <Door action={follow} id={authorId} words={t("plain.follow")} />
        <Door action={unfollow} id={authorId} words={t("plain.unfollow")} />
        <a className="underline" href={href(locale, `/reports/new?kind=note&id=${noteId}`)} rel="nofollow">
          {t("report")}
        </a>
      </div>
    </noscript>
  );
}

type DoorProps<Result> = {
  action: (previous: ActionState<Result>, form: FormData) => Promise<ActionState<Result>>;
  id: string;
  words: string;
};

function Door<Result>({ action, id, words }: DoorProps<Result>) {
  const t = useTranslations("note");
  const [state, post] = useActionState<ActionState<Result>, FormData>(action, idle);
  return (
    <form action={post}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="min-h-11 rounded-full bg-sunken px-4 font-semibold">
        {words}
      </button>
      <span role="status">
        {state.status === "refused" && state.message}
        {state.status === "done" && t("plain.done")}
      </span>
    </form>
  );
}
