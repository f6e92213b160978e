import type { Metadata } from "next";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { stillFor } from "@/lib/media/stills";
import type { NoteCard } from "@/lib/notes/cards";

export type CardPicture = { url: string; alt: string; width?: number; height?: number };

type About = {
  locale: Locale;
  /** Without language. */
  path: string;
  title: string;
  description: string;
  pictures: CardPicture[];
};

/** What a link to a page shows where it is shared: Open Graph and Twitter's card say the same. */
export function linkCard({ locale, path, title, description, pictures }: About): {
  openGraph: NonNullable<Metadata["openGraph"]>;
  twitter: NonNullable<Metadata["twitter"]>;
} {
  return {
    openGraph: {
      // a page's own replaces the layout's whole
      siteName: translator(locale, "shell")("siteName"),
      type: "website",
      title,
      description,
      url: href(locale, path),
      images: pictures,
      locale: locale === "zh" ? "zh_CN" : "en_US",
      alternateLocale: locale === "zh" ? "en_US" : "zh_CN",
    },
    twitter: {
      card: pictures.length > 0 ? "summary_large_image" : "summary",
      title,
      description,
      images: pictures,
    },
  };
}

/** As wide as link cards are shown, in pixels. */
const widest = 1200;

/** The first picture of these cards whose author does not warn of it. */
export function coverOf(cards: readonly NoteCard[]): CardPicture[] {
  const open = cards.find(({ contentWarning }) => contentWarning === null);
  const url = open && stillFor(open.cover.stills, widest);
  return url ? [{ url, alt: open.cover.alt || open.title }] : [];
}
