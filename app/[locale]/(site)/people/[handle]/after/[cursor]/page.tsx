import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LaterPage } from "@/components/feed/later-page";
import { profileOf } from "@/lib/accounts/queries";
import { tags } from "@/lib/cache-tags";
import { dressed } from "@/lib/feed/dress";
import { authorIds } from "@/lib/feed/explore";
import { negotiate } from "@/lib/language/locales";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 300;
export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: string; handle: string; cursor: string }> };

export function generateStaticParams() {
  return [];
}

export default async function LaterPersonPage({ params }: Props) {
  const { locale, handle, cursor } = await params;
  await keepUnder(tags.person(handle.toLowerCase()));
  const person = await profileOf(handle);
  if (!person) notFound();
  const base = `/people/${person.handle}`;
  const page = await dressed(authorIds(null, person.handle, { cursor }));
  return (
    <LaterPage
      locale={negotiate(locale)}
      title={person.name}
      feed={`people/${person.handle}`}
      base={base}
      mutes={false}
      {...page}
    />
  );
}
