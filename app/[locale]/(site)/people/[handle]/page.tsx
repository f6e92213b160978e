import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FeedView } from "@/components/feed/feed-view";
import { JsonLd } from "@/components/outside/json-ld";
import { FirstNote } from "@/components/people/first-note";
import { personJsonLd, personMetadata } from "@/components/people/person-metadata";
import { ProfileHead } from "@/components/people/profile-head";
import { EmptyState } from "@/components/ui/empty-state";
import { profileOf } from "@/lib/accounts/queries";
import { tags } from "@/lib/cache-tags";
import { dressed } from "@/lib/feed/dress";
import { authorIds } from "@/lib/feed/explore";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 30;

type Props = { params: Promise<{ locale: string; handle: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  return personMetadata(negotiate(locale), handle, "");
}

export default async function PersonPage({ params }: Props) {
  const { locale: language, handle } = await params;
  const locale = negotiate(language);
  const t = translator(locale, "people");
  await keepUnder(tags.person(handle.toLowerCase()));
  const person = await profileOf(handle);
  if (!person) notFound();
  const { name } = person;
  const page = await dressed(authorIds(null, person.handle));
  return (
    <>
      <ProfileHead locale={locale} person={person} tab="notes" />
      <FeedView
        locale={locale}
        feed={`people/${person.handle}`}
        base={`/people/${person.handle}`}
        mutes={false}
        empty={
          <EmptyState icon="image" title={t("noNotesTitle")} words={t("noNotesWords", { name })}>
            <FirstNote id={person.id} />
          </EmptyState>
        }
        {...page}
      />
      <JsonLd of={personJsonLd(locale, person)} />
    </>
  );
}
