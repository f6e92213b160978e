import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ComposeRoom } from "@/components/compose/compose-room";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { draftToResume } from "@/lib/drafts/queries";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { isUuid } from "@/lib/pagination";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(negotiate((await params).locale), "drafts")("draft"), robots: { index: false } };
}

/** A draft taken up again, on whatever device. One that the server does not know may still be in this browser. */
export default async function ResumePage({ params }: Props) {
  const { id, ...rest } = await params;
  const locale = negotiate(rest.locale);
  if (!isUuid(id)) notFound();
  const viewer = await currentViewer();
  if (!viewer) redirect(doorPath(locale, "sign-in", href(locale, `/compose/${id}`)));
  const stored = await draftToResume(viewer, id);
  return <ComposeRoom {...{ locale, viewer, stored }} requestId={id} resumed />;
}
