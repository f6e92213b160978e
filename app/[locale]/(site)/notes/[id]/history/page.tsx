import type { Metadata } from "next";
import { GoneNote } from "@/components/notes/gone-note";
import { LeadToMine } from "@/components/notes/lead-on";
import { NoteHistoryView } from "@/components/notes/note-history";
import { tags } from "@/lib/cache-tags";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { noteHistory } from "@/lib/notes/history";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 300;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  return { title: translator(locale, "notePage")("history.title"), robots: { index: false } };
}

/** What everybody may read of a note's earlier versions. */
export default async function History({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  await keepUnder(tags.note(id));
  const history = await noteHistory(null, id);
  if (!history) {
    return (
      <GoneNote>
        <LeadToMine noteId={id} then="/history" />
      </GoneNote>
    );
  }
  return <NoteHistoryView history={history} locale={locale} path={href(locale, `/notes/${id}`)} />;
}
