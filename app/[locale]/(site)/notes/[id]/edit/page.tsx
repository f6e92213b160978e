import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Editor } from "@/components/compose/editor";
import { GoneNote } from "@/components/notes/gone-note";
import { Words } from "@/components/shell/words";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { ownAccount } from "@/lib/accounts/own";
import { isBanned } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { channelNamed, channelsIn } from "@/lib/feed/channels";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";
import { exactTime } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { rulebook } from "@/lib/moderation/rulebook";
import { noteToEdit } from "@/lib/notes/own";
import { searchPlaces } from "@/lib/places/search";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "compose");
  return { title: t("edit.title"), robots: { index: false } };
}

/** Editing is for the note's author; what cannot be edited just now says why. */
export default async function EditPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  const t = translator(locale, "compose");
  const viewer = await currentViewer();
  if (!viewer) redirect(doorPath(locale, "sign-in", href(locale, `/notes/${id}/edit`)));
  const note = await noteToEdit(viewer, id);
  if (!note) return <GoneNote />;
  if (viewer.suspendedUntil) {
    if (isBanned(viewer))
      return <EmptyState icon="clock" title={t("bannedTitle")} words={t("bannedWords")} />;
    const until = exactTime(viewer.suspendedUntil, locale, "UTC");
    return <EmptyState icon="clock" title={t("pausedTitle")} words={t("edit.pausedWords", { until })} />;
  }
  if (note.standing !== "published") {
    const held = note.standing === "held";
    return (
      <EmptyState
        icon={held ? "clock" : "eye-off"}
        title={t(held ? "edit.heldTitle" : "edit.downTitle")}
        words={t(held ? "edit.heldWords" : "edit.downWords")}
      >
        <Link href={href(locale, `/notes/${id}/mine`)} prefetch={false} className={buttonClass()}>
          {t(held ? "edit.back" : "edit.appeal")}
        </Link>
      </EmptyState>
    );
  }
  const [channels, rules, { remindsAlt }] = await Promise.all([
    channelsIn(locale),
    rulebook(locale),
    ownAccount(viewer),
  ]);
  // A closed channel is still the note's own.
  const own = channels.some(({ slug }) => slug === note.channel)
    ? null
    : await channelNamed(locale, note.channel);
  const { compose, drafts, places, cards } = messages[locale];
  const names = Object.fromEntries(
    rules.map(({ id: ruleId, cited, title }) => [ruleId, { number: cited, title }]),
  );
  return (
    <Words locale={locale} messages={{ ...clientMessages(locale), compose, drafts, places, cards }}>
      <Editor
        accountId={viewer.id}
        requestId={randomUUID()}
        note={note}
        channels={own ? [...channels, own] : channels}
        rules={names}
        places={searchPlaces("", locale)}
        remindsAlt={remindsAlt}
      />
    </Words>
  );
}
