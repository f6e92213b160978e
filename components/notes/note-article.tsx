import Link from "next/link";
import type { ReactNode } from "react";
import { CommentList } from "@/components/comments/comment-list";
import { SayField } from "@/components/comments/say-field";
import { TalkProvider } from "@/components/comments/use-talk";
import { NoticeLine } from "@/components/moderation/notice-line";
import { AuthorRow } from "@/components/notes/author-row";
import { BlockedVeil } from "@/components/notes/blocked-veil";
import { Declared } from "@/components/notes/declared";
import { Marks } from "@/components/notes/marks";
import { MoreMenu } from "@/components/notes/more-menu";
import type { Frame } from "@/components/notes/picture-sizes";
import { Pictures } from "@/components/notes/pictures";
import { PlainDoors } from "@/components/notes/plain-doors";
import { RichText } from "@/components/notes/rich-text";
import { UnsuitedVeil } from "@/components/notes/unsuited-veil";
import { ViewCounter } from "@/components/notes/view-counter";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import type { CommentPage } from "@/lib/comments/views";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { NoteView } from "@/lib/notes/queries";
import { placeName } from "@/lib/places/names";

type Props = {
  note: NoteView;
  comments: CommentPage;
  locale: Locale;
  /** The address at which this person can open it again. */
  path: string;
  /** Where it is shown, which decides how large its pictures are. */
  frame?: Frame;
  /** Before the author on a phone: the way back. */
  before?: ReactNode;
  /** Over the words: what only the author is told. */
  notice?: ReactNode;
  className?: string;
};

/** A note whole: pictures, author, words, comments, and the bar with what one can do. */
export function NoteArticle({
  note,
  comments,
  locale,
  path,
  frame = "page",
  before,
  notice,
  className = "",
}: Props) {
  const { id, author, title, body, language } = note;
  const counts = { likes: note.likeCount, collects: note.collectCount, comments: note.commentCount };
  return (
    <TalkProvider noteId={id} author={author} audience={note.commentAudience} page={comments} counts={counts}>
      <article aria-labelledby={`title-${id}`} className={`note ${className}`}>
        <header className="note-header flex items-center gap-2 px-4 py-2 max-md:bg-page md:gap-3 md:px-6 md:pt-4 md:pb-3">
          {before}
          <AuthorRow author={author} noteId={id} locale={locale} />
          <MoreMenu
            noteId={id}
            path={path}
            author={author}
            visibility={note.visibility}
            audience={note.commentAudience}
            pictures={note.images.length}
          />
        </header>
        <Pictures note={note} locale={locale} frame={frame} className="note-pictures" />
        <div className="note-words px-4 pt-4 pb-[calc(88px+env(safe-area-inset-bottom))] md:px-6 md:pt-1 md:pb-6">
          {notice}
          {note.notice && <NoticeLine notice={note.notice} />}
          <Declared declarations={note.declarations} />
          <h1
            id={`title-${id}`}
            lang={htmlLang(language)}
            dir="auto"
            className="mb-2 text-pretty font-bold text-[1.125rem] leading-normal"
          >
            {title}
          </h1>
          {body !== "" && (
            <RichText
              text={body}
              language={language}
              locale={locale}
              className="text-[0.9375rem] md:text-base"
            />
          )}
          <Facts note={note} locale={locale} path={path} />
          <PlainDoors noteId={id} authorId={author.id} />
          <hr className="my-4 border-line" />
          <CommentList />
          {comments.next && <LaterComments locale={locale} noteId={id} next={comments.next} />}
        </div>
        <footer className="note-footer note-bar flex items-end gap-1.5 border-line border-t bg-raised px-4 py-2.5 pb-[calc(10px+env(safe-area-inset-bottom))] md:bg-inherit md:px-6 md:py-3.5">
          <SayField />
          <div className="note-marks flex shrink-0 items-center">
            <Marks noteId={id} title={title} path={path} {...counts} />
          </div>
        </footer>
        <UnsuitedVeil noteId={id} />
        <BlockedVeil author={author} />
        <ViewCounter noteId={id} />
      </article>
    </TalkProvider>
  );
}

function Facts({ note, locale, path }: Pick<Props, "note" | "locale" | "path">) {
  const t = translator(locale, "notePage");
  const { channel, visibility, publishedAt, editedAt } = note;
  const place = note.placeId === null ? null : placeName(note.placeId, locale);
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-1.5 text-ink-3 text-xs">
      <RelativeTime at={publishedAt} locale={locale} />
      {editedAt && (
        <>
          <span aria-hidden="true">·</span>
          <Link
            href={`${path}/history`}
            prefetch={false}
            rel="nofollow"
            className="target rounded-sm hover:text-ink"
          >
            {t("edited")} <RelativeTime at={editedAt} locale={locale} />
          </Link>
        </>
      )}
      <span aria-hidden="true">·</span>
      <Link
        href={href(locale, `/explore/${channel.slug}`)}
        prefetch={false}
        className="target rounded-sm hover:text-ink"
      >
        {locale === "zh" ? channel.nameZh : channel.nameEn}
      </Link>
      {place && (
        <>
          <span aria-hidden="true">·</span>
          <span className="inline-flex items-center gap-1">
            <Icon name="place" size={14} />
            <span className="sr-only">{translator(locale, "places")("place")} </span>
            <span>{place}</span>
          </span>
        </>
      )}
      {visibility !== "everyone" && (
        <>
          <span aria-hidden="true">·</span>
          <span className="inline-flex items-center gap-1">
            <Icon name={visibility === "mutuals" ? "users" : "lock"} size={14} />
            {visibility === "mutuals" ? t("mutuals") : t("onlyMe")}
          </span>
        </>
      )}
    </p>
  );
}

/** With JavaScript the list itself asks for more. */
function LaterComments({ locale, noteId, next }: { locale: Locale; noteId: string; next: string }) {
  const t = translator(locale, "notePage");
  return (
    <noscript>
      <a href={href(locale, `/notes/${noteId}/comments?after=${next}`)} rel="nofollow">
        {t("moreComments")}
      </a>
    </noscript>
  );
}
