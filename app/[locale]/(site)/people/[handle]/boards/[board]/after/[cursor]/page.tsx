import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LaterPage } from "@/components/feed/later-page";
import { tags } from "@/lib/cache-tags";
import { publicBoard } from "@/lib/feed/board-views";
import { boardIds } from "@/lib/feed/boards";
import { dressed } from "@/lib/feed/dress";
import { negotiate } from "@/lib/language/locales";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 300;
export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: string; handle: string; board: string; cursor: string }> };

export function generateStaticParams() {
  return [];
}

export default async function LaterBoardPage({ params }: Props) {
  const { locale, handle: typed, board: id, cursor } = await params;
  const handle = typed.toLowerCase();
  await keepUnder(tags.person(handle));
  const board = await publicBoard(handle, id);
  if (!board) notFound();
  const page = await dressed(boardIds(null, id, { cursor }));
  const path = `/people/${handle}/boards/${id}`;
  return (
    <LaterPage locale={negotiate(locale)} title={board.name} feed={`boards/${id}`} base={path} {...page} />
  );
}
