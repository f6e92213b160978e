import { Composer } from "@/components/compose/composer";
import { whyFailed } from "@/components/compose/schedule-words";
import { Words } from "@/components/shell/words";
import { EmptyState } from "@/components/ui/empty-state";
import { ownAccount } from "@/lib/accounts/own";
import { isBanned, type Viewer } from "@/lib/accounts/viewer";
import type { DraftView } from "@/lib/drafts/queries";
import { channelsIn } from "@/lib/feed/channels";
import type { Locale } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";
import { exactTime } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { rulebook } from "@/lib/moderation/rulebook";
import { lateRequests } from "@/lib/notes/own";
import { searchPlaces } from "@/lib/places/search";

type Props = {
  locale: Locale;
  viewer: Viewer;
  requestId: string;
  topic?: string;
  resumed?: boolean;
  stored?: DraftView | null;
};

/** The composer with all it needs to know, for a new note or a draft that is taken up again. */
export async function ComposeRoom({ locale, viewer, topic = "", ...draft }: Props) {
  if (viewer.suspendedUntil) {
    const t = translator(locale, "compose");
    if (isBanned(viewer))
      return <EmptyState icon="clock" title={t("bannedTitle")} words={t("bannedWords")} />;
    const until = exactTime(viewer.suspendedUntil, locale, "UTC");
    return <EmptyState icon="clock" title={t("pausedTitle")} words={t("pausedWords", { until })} />;
  }
  const [channels, rules, published, { remindsAlt }] = await Promise.all([
    channelsIn(locale),
    rulebook(locale),
    lateRequests(viewer),
    ownAccount(viewer),
  ]);
  const names = Object.fromEntries(rules.map(({ id, cited, title }) => [id, { number: cited, title }]));
  const { compose, drafts, places, cards } = messages[locale];
  return (
    <Words locale={locale} messages={{ ...clientMessages(locale), compose, drafts, places, cards }}>
      <Composer
        key={draft.resumed ? draft.requestId : "new"}
        accountId={viewer.id}
        {...{ ...draft, published, channels, topic }}
        rules={names}
        whyFailed={whyFailed(draft.stored?.schedule, locale)}
        places={searchPlaces("", locale)}
        remindsAlt={remindsAlt}
      />
    </Words>
  );
}
