import type { Metadata } from "next";
import { CloseNote } from "@/components/notes/close-note";
import { LeadToPage } from "@/components/notes/lead-on";
import { noteMetadata } from "@/components/notes/metadata";
import { NoteArticle } from "@/components/notes/note-article";
import { NoteOverlay } from "@/components/notes/note-overlay";
import { tags } from "@/lib/cache-tags";
import { commentsOf } from "@/lib/comments/queries";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { noteView } from "@/lib/notes/queries";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 30;

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const note = await noteView(null, id);
  return note ? noteMetadata(note, negotiate(locale)) : {};
}

type Props = { params: Promise<{ locale: string; id: string }> };

/** A card was pressed: the note opens over the feed. A reload or a shared link gets the page (notes/[id]/page.tsx). */
export default async function NoteOverFeed({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  const path = href(locale, `/notes/${id}`);
  await keepUnder(tags.note(id));
  const [note, comments] = await Promise.all([noteView(null, id), commentsOf(null, id, { sort: "hot" })]);
  if (!note || !comments) return <LeadToPage path={path} />;
  return (
    <NoteOverlay key={id} noteId={id} title={note.title}>
      <NoteArticle
        note={note}
        comments={comments}
        locale={locale}
        path={path}
        frame="dialog"
        before={<CloseNote />}
        className="bg-page md:bg-raised"
      />
    </NoteOverlay>
  );
}
