import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Composer } from "@/components/compose/composer";
import { Words } from "@/components/shell/words";
import { EmptyState } from "@/components/ui/empty-state";
import { ownAccount } from "@/lib/accounts/own";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { channelsIn } from "@/lib/feed/channels";
import { parse } from "@/lib/hashtags/grammar";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";
import { exactTime } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { rulebook } from "@/lib/moderation/rulebook";
import { lateRequests } from "@/lib/notes/own";
import { searchPlaces } from "@/lib/places/search";

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
  if (viewer.suspendedUntil) {
    const t = translator(locale, "compose");
    const until = exactTime(viewer.suspendedUntil, locale, "UTC");
    return <EmptyState icon="clock" title={t("pausedTitle")} words={t("pausedWords", { until })} />;
  }
  const [channels, rules, published, { remindsAlt }] = await Promise.all([
    channelsIn(locale),
    rulebook(locale),
    lateRequests(viewer),
    ownAccount(viewer),
  ]);
  const names = Object.fromEntries(rules.map(({ id, number, title }) => [id, { number, title }]));
  const { compose, places, cards } = messages[locale];
  return (
    <Words locale={locale} messages={{ ...clientMessages(locale), compose, places, cards }}>
      <Composer
        accountId={viewer.id}
        requestId={randomUUID()}
        published={published}
        channels={channels}
        rules={names}
        topic={topic}
        places={searchPlaces("", locale)}
        remindsAlt={remindsAlt}
      />
    </Words>
  );
}

function topicOf(asked: string | string[] | undefined): string {
  const [segment] = parse(`#${typeof asked === "string" ? asked : ""}`);
  return segment?.kind === "hashtag" ? segment.name : "";
}
