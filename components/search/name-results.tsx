import Link from "next/link";
import { TopicList } from "@/components/feed/topic-list";
import { FollowButton } from "@/components/people/follow-button";
import { Avatar } from "@/components/ui/avatar";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import type { Anyone } from "@/lib/accounts/viewer";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { compactCount } from "@/lib/language/numbers";
import { translator } from "@/lib/language/translate";
import { findPeople, findTopics } from "@/lib/search/people-and-topics";

/** The best known of those that fit; who is not among them needs a longer beginning. */
const shown = 30;

export async function PeopleResults({
  locale,
  viewer,
  query,
}: {
  locale: Locale;
  viewer: Anyone;
  query: string;
}) {
  const t = translator(locale, "search");
  const people = await findPeople(viewer, query, shown);
  if (people.length === 0) {
    return (
      <EmptyState icon="users" title={t("nonePeopleTitle", { query })} words={t("nonePeopleWords")}>
        <Link href={href(locale, "/explore")} prefetch={false} className={buttonClass()}>
          {t("lookAround")}
        </Link>
      </EmptyState>
    );
  }
  return (
    <ul className="grid max-w-4xl gap-1 sm:grid-cols-2">
      {people.map(({ id, handle, name, avatarUrl, followerCount }) => (
        <li key={id} className="flex items-center gap-2 rounded-card p-2 transition hover:bg-sunken">
          <Link
            href={href(locale, `/people/${handle}`)}
            prefetch={false}
            className="flex min-w-0 flex-1 items-center gap-3"
          >
            <Avatar handle={handle} name={name} url={avatarUrl} size={48} />
            <span className="min-w-0">
              <bdi lang={langOf(name)} className="block truncate font-semibold">
                {name}
              </bdi>
              <span className="block truncate text-ink-3 text-xs">
                @{handle} ·{" "}
                {t("followers", { count: followerCount, short: compactCount(followerCount, locale) })}
              </span>
            </span>
          </Link>
          {viewer?.id !== id && <FollowButton id={id} name={name} />}
        </li>
      ))}
    </ul>
  );
}

export async function TopicResults({ locale, query }: { locale: Locale; query: string }) {
  const t = translator(locale, "search");
  const topics = await findTopics(query, shown);
  if (topics.length > 0) return <TopicList locale={locale} topics={topics} />;
  return (
    <EmptyState icon="hash" title={t("noneTopicsTitle", { query })} words={t("noneTopicsWords")}>
      <Link href={href(locale, "/compose")} prefetch={false} className={buttonClass()}>
        {t("write")}
      </Link>
      <Link href={href(locale, "/topics")} prefetch={false} className={buttonClass({ variant: "plain" })}>
        {t("popular")}
      </Link>
    </EmptyState>
  );
}
