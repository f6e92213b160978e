"use client";

import { useLocale, useTranslations } from "use-intl";
import { PlainDistance } from "@/components/people/plain-distance";
import { PlainDoor } from "@/components/ui/plain-door";
import { collect, followAuthor, like, uncollect, unlike } from "@/lib/engagement/actions";
import { notInterested } from "@/lib/feed/actions";
import { href } from "@/lib/language/href";
import { unfollow } from "@/lib/relationships/actions";

/** What one can do with a note and its author as forms whose buttons name both verbs: a page that is the same for everyone cannot know which one is meant. */
export function PlainDoors({ noteId, authorId }: { noteId: string; authorId: string }) {
  const t = useTranslations("note");
  const locale = useLocale();
  const done = t("plain.done");
  return (
    <noscript>
      <div className="mt-4 flex flex-wrap gap-2 text-sm">
        <PlainDoor action={like} id={noteId} verb={t("plain.like")} done={done} />
        <PlainDoor action={unlike} id={noteId} verb={t("plain.unlike")} done={done} />
        <PlainDoor action={collect} id={noteId} verb={t("plain.collect")} done={done} />
        <PlainDoor action={uncollect} id={noteId} verb={t("plain.uncollect")} done={done} />
        <PlainDoor action={followAuthor} id={noteId} verb={t("plain.follow")} done={done} />
        <PlainDoor action={unfollow} id={authorId} verb={t("plain.unfollow")} done={done} />
        <PlainDistance id={authorId} />
        <PlainDoor action={notInterested} id={noteId} kind="note" verb={t("plain.notThis")} done={done} />
        <PlainDoor
          action={notInterested}
          id={authorId}
          kind="author"
          verb={t("plain.notAuthor")}
          done={done}
        />
        <a className="underline" href={href(locale, `/notes/${noteId}/edit`)} rel="nofollow">
          {t("plain.edit")}
        </a>
        <a className="underline" href={href(locale, `/reports/new?kind=note&id=${noteId}`)} rel="nofollow">
          {t("report")}
        </a>
        <a className="underline" href={href(locale, `/notes/${noteId}/alt`)} rel="nofollow">
          {t("describe")}
        </a>
      </div>
    </noscript>
  );
}
