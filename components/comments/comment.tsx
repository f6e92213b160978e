"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { CommentLike } from "@/components/comments/comment-like";
import { CommentMenu } from "@/components/comments/comment-menu";
import { Replies } from "@/components/comments/replies";
import { useTalk } from "@/components/comments/use-talk";
import { NoticeLine } from "@/components/moderation/notice-line";
import { noticeTitle } from "@/components/moderation/notice-title";
import { RichText } from "@/components/notes/rich-text";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import { usePerson } from "@/components/viewer/overlay";
import type { CommentAuthor, CommentView } from "@/lib/comments/views";
import { href } from "@/lib/language/href";

/** One comment with its replies; a quiet placeholder where only its replies are left. */
export function Comment({ comment }: { comment: CommentView }) {
  const t = useTranslations("comments");
  const { author } = comment;
  if (!author) {
    return (
      <li id={`comment-${comment.id}`}>
        <p className="flex min-h-8 items-center pl-[42px] text-ink-3 italic">{t("gone")}</p>
        <div className="pl-[42px]">
          <Replies comment={comment} />
        </div>
      </li>
    );
  }
  return <Said comment={comment} author={author} />;
}

function Said({ comment, author }: { comment: CommentView; author: CommentAuthor }) {
  const t = useTranslations("comments");
  const locale = useLocale();
  const { pending, closed, setTarget } = useTalk();
  const { blocked, blockedBy } = usePerson(author.id);
  const waiting = pending.includes(comment.id);
  const reply = comment.parentId !== null;
  if (blocked || blockedBy) return null;

  function answer() {
    const answersId = reply ? comment.id : null;
    if (author) setTarget({ parentId: comment.parentId ?? comment.id, answersId, name: author.name });
  }
  const profile = href(locale, `/people/${author.handle}`);
  return (
    <li
      id={`comment-${comment.id}`}
      aria-busy={waiting}
      className={`scroll-mt-28 rounded-control transition target:bg-info-soft target:outline-8 target:outline-info-soft ${waiting ? "opacity-60" : ""}`}
    >
      <article className="flex gap-2.5">
        <Link href={profile} prefetch={false} tabIndex={-1} aria-hidden="true" className="h-fit rounded-full">
          <Avatar {...author} url={author.avatarUrl} size={reply ? 24 : 32} />
        </Link>
        <div className="min-w-0 flex-1">
          <p className="flex min-w-0 items-center gap-1.5 text-[0.8125rem] text-ink-2">
            <Link href={profile} prefetch={false} className="truncate rounded-sm font-medium hover:text-ink">
              <bdi>{author.name}</bdi>
            </Link>
            {author.wroteNote && (
              <span className="shrink-0 rounded-full bg-brand-soft px-2 font-medium text-[0.6875rem] text-brand-text leading-[1.125rem]">
                {t("author")}
              </span>
            )}
          </p>
          {comment.answers && (
            <p className="text-ink-3 text-xs">{t("answering", { name: comment.answers.name })}</p>
          )}
          <Words comment={comment} />
          {comment.held && (
            <p className="mt-1 flex items-start gap-1.5 text-ink-2 text-xs">
              <Icon name="clock" size={14} className="mt-0.5 shrink-0" /> {t("held")}
            </p>
          )}
          <div className="-ml-0.5 flex h-8 items-center gap-1 text-ink-3 text-xs">
            <RelativeTime at={comment.createdAt} locale={locale} className="px-0.5" />
            {!waiting && !closed && (
              <button
                type="button"
                onClick={answer}
                className="target no-js:hidden rounded-full px-2 font-medium transition hover:text-ink"
              >
                {t("reply")}
              </button>
            )}
            {!waiting && <CommentMenu comment={comment} author={author} />}
          </div>
        </div>
        <CommentLike comment={comment} />
      </article>
      {!reply && (
        <div className="pl-[42px]">
          <Replies comment={comment} />
        </div>
      )}
    </li>
  );
}

/** What it says; folded away, with the reason, when moderators blurred it. */
function Words({ comment: { body, language, notice } }: { comment: CommentView }) {
  const t = useTranslations("withheld");
  const locale = useLocale();
  const words = <RichText text={body} language={language} locale={locale} className="text-[0.9375rem]" />;
  if (!notice) return words;
  if (notice.what === "label") {
    return (
      <>
        {words}
        <NoticeLine notice={notice} quiet />
      </>
    );
  }
  return (
    <details>
      <summary className="target w-fit cursor-pointer rounded-sm text-ink-2 text-sm">
        {t("comment", { rule: noticeTitle(notice, locale) })}{" "}
        <span className="font-semibold underline underline-offset-4">{t("show")}</span>
      </summary>
      {words}
    </details>
  );
}
