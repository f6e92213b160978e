import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ComposeRoom } from "@/components/compose/compose-room";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { parse } from "@/lib/hashtags/grammar";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ topic?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return {
    title: translator(negotiate((await params).locale), "compose")("newNote"),
    robots: { index: false },
  };
}

/** Composing is for signed-in people; others sign in first and come back, to the topic they meant to write on. */
export default async function ComposePage({ params, searchParams }: Props) {
  const locale = negotiate((await params).locale);
  const topic = topicOf((await searchParams).topic);
  const viewer = await currentViewer();
  const here = href(locale, `/compose${topic ? `?topic=${encodeURIComponent(topic)}` : ""}`);
  if (!viewer) redirect(doorPath(locale, "sign-in", here));
  return <ComposeRoom {...{ locale, viewer, topic }} requestId={randomUUID()} />;
}

function topicOf(asked: string | string[] | undefined): string {
  const [segment] = parse(`#${typeof asked === "string" ? asked : ""}`);
  return segment?.kind === "hashtag" ? segment.name : "";
}
