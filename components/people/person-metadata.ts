import type { Metadata } from "next";
import { coverOf, linkCard } from "@/components/outside/link-card";
import { interaction, personOf } from "@/components/outside/structured";
import { type Profile, profileOf } from "@/lib/accounts/queries";
import { siteOrigin } from "@/lib/env";
import { dressed } from "@/lib/feed/dress";
import { authorIds } from "@/lib/feed/explore";
import { alternates } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { feedLinks } from "@/lib/syndication/links";

/** Title, description and card of a person; the picture is the cover of their newest note. */
export async function personMetadata(locale: Locale, handle: string, below: string): Promise<Metadata> {
  const person = await profileOf(handle);
  if (!person) return {};
  const { name, noteCount: count } = person;
  const description =
    person.bio || translator(locale, "people")("profileDescription", { name, handle: person.handle, count });
  const { cards } = await dressed(authorIds(null, person.handle, { limit: 1 }));
  const title = `${name} (@${person.handle})`;
  const own = `/people/${person.handle}`;
  const path = `${own}${below}`;
  const { openGraph, twitter } = linkCard({ locale, path, title, description, pictures: coverOf(cards) });
  return {
    title,
    description,
    alternates: { ...alternates(locale, path), types: feedLinks({ locale, path: own }) },
    openGraph: { ...openGraph, type: "profile", username: person.handle },
    twitter,
  };
}

/** https://schema.org/ProfilePage: who this is, as everybody may know. */
export function personJsonLd(locale: Locale, person: Profile): object {
  const { name, handle, bio, avatarUrl, followerCount, noteCount, joinedAt } = person;
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    dateCreated: joinedAt,
    mainEntity: {
      ...personOf(locale, { name, handle }),
      identifier: handle,
      description: bio || undefined,
      image: avatarUrl ? `${siteOrigin()}${avatarUrl}` : undefined,
      interactionStatistic: interaction("FollowAction", followerCount),
      agentInteractionStatistic: interaction("WriteAction", noteCount),
    },
  };
}
