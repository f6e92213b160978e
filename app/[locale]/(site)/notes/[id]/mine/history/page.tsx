import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GoneNote } from "@/components/notes/gone-note";
import { NoteHistoryView } from "@/components/notes/note-history";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { noteHistory } from "@/lib/notes/history";

export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: string; id: string }> };

/** The rendered twin of a history, for those who may see what is not public. */
export default async function MyHistory({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  const path = href(locale, `/notes/${id}/mine`);
  const viewer = await currentViewer();
  if (!viewer) redirect(doorPath(locale, "sign-in", `${path}/history`));
  const history = await noteHistory(viewer, id);
  if (!history) return <GoneNote />;
  return <NoteHistoryView history={history} locale={locale} path={path} />;
}
