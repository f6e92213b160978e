import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BoardList } from "@/components/people/board-list";
import { personMetadata } from "@/components/people/person-metadata";
import { ProfileHead } from "@/components/people/profile-head";
import { EmptyState } from "@/components/ui/empty-state";
import { profileOf } from "@/lib/accounts/queries";
import { tags } from "@/lib/cache-tags";
import { publicBoards } from "@/lib/feed/board-views";
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
  return personMetadata(negotiate(locale), handle, "/boards");
}

export default async function BoardsPage({ params }: Props) {
  const { locale: language, handle } = await params;
  const locale = negotiate(language);
  const t = translator(locale, "people");
  await keepUnder(tags.person(handle.toLowerCase()));
  const person = await profileOf(handle);
  if (!person) notFound();
  const boards = await publicBoards(person.handle);
  return (
    <>
      <ProfileHead locale={locale} person={person} tab="boards" />
      {boards.length > 0 ? (
        <BoardList locale={locale} handle={person.handle} boards={boards} />
      ) : (
        <EmptyState
          icon="star"
          title={t("noBoardsTitle")}
          words={t("noBoardsWords", { name: person.name })}
        />
      )}
    </>
  );
}
