import type { Metadata } from "next";
import { profileOf } from "@/lib/accounts/queries";
import { dressed } from "@/lib/feed/dress";
import { authorIds } from "@/lib/feed/explore";
import { alternates } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** Title, description and card of a person; the picture is the cover of their newest note. */
export async function personMetadata(locale: Locale, handle: string, below: string): Promise<Metadata> {
  const person = await profileOf(handle);
  if (!person) return {};
  const { name, noteCount: count } = person;
  const description =
    person.bio || translator(locale, "people")("profileDescription", { name, handle: person.handle, count });
  const { cards } = await dressed(authorIds(null, person.handle, { limit: 1 }));
  const images = cards.map(({ cover }) => ({ url: cover.largeUrl, alt: cover.alt }));
  return {
    title: `${name} (@${person.handle})`,
    description,
    alternates: alternates(locale, `/people/${person.handle}${below}`),
    openGraph: { type: "profile", title: name, description, images },
  };
}
