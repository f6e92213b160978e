import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DecisionBanner } from "@/components/moderation/decision-banner";
import { GoneNote } from "@/components/notes/gone-note";
import { NoteArticle } from "@/components/notes/note-article";
import { NotePage } from "@/components/notes/note-page";
import { DayOver } from "@/components/restricted/day-over";
import { isOutOfTime } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { commentsOf } from "@/lib/comments/queries";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { noteView } from "@/lib/notes/queries";

export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: string; id: string }> };

/** The rendered twin of a note's page, for those who may see what is not public. */
export default async function MyNote({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  const path = href(locale, `/notes/${id}/mine`);
  const viewer = await currentViewer();
  if (!viewer) redirect(doorPath(locale, "sign-in", path));
  const [note, comments] = await Promise.all([noteView(viewer, id), commentsOf(viewer, id, { sort: "hot" })]);
  if (!note || !comments) return <GoneNote />;
  if (isOutOfTime(viewer) && note.author.handle !== viewer.handle) return <DayOver locale={locale} />;
  return (
    <NotePage>
      <NoteArticle
        note={note}
        comments={comments}
        locale={locale}
        path={path}
        notice={<DecisionBanner noteId={id} locale={locale} />}
      />
    </NotePage>
  );
}
