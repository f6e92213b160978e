import type { Metadata } from "next";
import { CommentList } from "@/components/comments/comment-list";
import { TalkProvider } from "@/components/comments/use-talk";
import { BackToNote } from "@/components/notes/back-to-note";
import { GoneNote } from "@/components/notes/gone-note";
import { DayOver } from "@/components/restricted/day-over";
import { isOutOfTime } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { commentsOf } from "@/lib/comments/queries";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { noteView } from "@/lib/notes/queries";

export const metadata: Metadata = { robots: { index: false } };

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

/** Later comments for a reader without JavaScript. */
export default async function LaterComments({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { after } = await searchParams;
  const locale = negotiate(asked);
  const t = translator(locale, "notePage");
  const viewer = await currentViewer();
  if (isOutOfTime(viewer)) return <DayOver locale={locale} />;
  const cursor = typeof after === "string" ? after : null;
  const [note, page] = await Promise.all([
    noteView(viewer, id),
    commentsOf(viewer, id, { sort: "hot", cursor }),
  ]);
  if (!note || !page) return <GoneNote />;
  const counts = { likes: note.likeCount, collects: note.collectCount, comments: note.commentCount };
  return (
    <div className="mx-auto w-full max-w-2xl px-3 pt-2 pb-12 md:px-6">
      <BackToNote locale={locale} path={href(locale, `/notes/${id}`)} />
      <h1 lang={htmlLang(note.language)} className="mb-6 font-bold text-lg">
        {note.title}
      </h1>
      <TalkProvider
        noteId={id}
        author={note.author}
        audience={note.commentAudience}
        page={page}
        counts={counts}
      >
        <CommentList />
      </TalkProvider>
      {page.next && (
        <noscript>
          <a href={href(locale, `/notes/${id}/comments?after=${page.next}`)}>{t("moreComments")}</a>
        </noscript>
      )}
    </div>
  );
}
