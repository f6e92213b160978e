import type { Metadata } from "next";
import { GoneNote } from "@/components/notes/gone-note";
import { LeadToMine } from "@/components/notes/lead-on";
import { noteJsonLd, noteMetadata } from "@/components/notes/metadata";
import { NoteArticle } from "@/components/notes/note-article";
import { NotePage } from "@/components/notes/note-page";
import { JsonLd } from "@/components/outside/json-ld";
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

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const note = await noteView(null, id);
  return note ? noteMetadata(note, negotiate(locale)) : { robots: { index: false } };
}

export default async function Note({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  await keepUnder(tags.note(id));
  const [note, comments] = await Promise.all([noteView(null, id), commentsOf(null, id, { sort: "hot" })]);
  if (!note || !comments) {
    return (
      <GoneNote>
        <LeadToMine noteId={id} />
      </GoneNote>
    );
  }
  return (
    <NotePage>
      <NoteArticle note={note} comments={comments} locale={locale} path={href(locale, `/notes/${id}`)} />
      <JsonLd of={noteJsonLd(note, locale)} />
    </NotePage>
  );
}
