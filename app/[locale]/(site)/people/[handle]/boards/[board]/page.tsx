import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FeedView } from "@/components/feed/feed-view";
import { profileOf } from "@/lib/accounts/queries";
import { tags } from "@/lib/cache-tags";
import { publicBoard } from "@/lib/feed/board-views";
import { boardIds } from "@/lib/feed/boards";
import { dressed } from "@/lib/feed/dress";
import { langOf } from "@/lib/language/detect";
import { alternates, href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";
import { feedLinks } from "@/lib/syndication/links";

export const dynamic = "force-static";
export const revalidate = 30;

type Props = { params: Promise<{ locale: string; handle: string; board: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle, board: id } = await params;
  const board = await publicBoard(handle.toLowerCase(), id);
  if (!board) return {};
  const language = negotiate(locale);
  const path = `/people/${handle.toLowerCase()}/boards/${id}`;
  return {
    title: board.name,
    alternates: { ...alternates(language, path), types: feedLinks({ locale: language, path }) },
  };
}

export default async function BoardPage({ params }: Props) {
  const { locale: language, handle: typed, board: id } = await params;
  const locale = negotiate(language);
  const t = translator(locale, "people");
  const handle = typed.toLowerCase();
  await keepUnder(tags.person(handle));
  const [person, board] = await Promise.all([profileOf(handle), publicBoard(handle, id)]);
  if (!person || !board) notFound();
  const page = await dressed(boardIds(null, id));
  const path = `/people/${handle}/boards/${id}`;
  return (
    <>
      <header className="px-2 py-4 md:px-0">
        <h1 lang={board.isDefault ? undefined : langOf(board.name)} className="font-bold text-xl">
          {board.isDefault ? t("defaultBoard") : board.name}
        </h1>
        <p className="mt-1 text-ink-2">
          <Link href={href(locale, `/people/${handle}/boards`)} prefetch={false} className="hover:text-ink">
            {t("boardBy", { name: person.name })}
          </Link>
          {" · "}
          {t("boardNotes", { count: board.noteCount })}
          {!board.isDefault && (
            <>
              {" · "}
              <Link
                href={href(locale, `/reports/new?kind=board&id=${id}`)}
                prefetch={false}
                rel="nofollow"
                className="target hover:text-ink"
              >
                {translator(locale, "report")("report")}
              </Link>
            </>
          )}
        </p>
      </header>
      <FeedView locale={locale} feed={`boards/${id}`} base={path} {...page} />
    </>
  );
}
