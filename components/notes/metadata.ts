import type { Metadata } from "next";
import { linkCard } from "@/components/outside/link-card";
import { breadcrumbs, interaction, personOf } from "@/components/outside/structured";
import { siteOrigin } from "@/lib/env";
import { htmlLang } from "@/lib/language/detect";
import { alternates, href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { NoteView } from "@/lib/notes/queries";

/** What a search engine or a link card says about a note. */
export function noteMetadata(note: NoteView, locale: Locale): Metadata {
  const path = `/notes/${note.id}`;
  const description = descriptionOf(note, locale);
  const [cover] = openImages(note);
  const pictures = cover
    ? [
        {
          url: cover.largeUrl,
          width: cover.largeWidth,
          height: heightOf(cover),
          alt: cover.alt || note.title,
        },
      ]
    : [];
  const { openGraph, twitter } = linkCard({ locale, path, title: note.title, description, pictures });
  return {
    title: note.title,
    description,
    alternates: alternates(locale, path),
    openGraph: {
      ...openGraph,
      type: "article",
      publishedTime: note.publishedAt,
      modifiedTime: note.editedAt ?? undefined,
      authors: [note.author.name],
      section: channelName(note, locale),
      tags: note.topics.map(({ name }) => name),
    },
    twitter,
  };
}

function channelName({ channel }: NoteView, locale: Locale): string {
  return locale === "zh" ? channel.nameZh : channel.nameEn;
}

/** What its author warns of is not shown on a link card, or in a list of results. */
function openImages({ images, contentWarning }: NoteView): NoteView["images"] {
  return contentWarning === null ? images.filter(({ notice }) => !notice) : [];
}

function heightOf({ width, height, largeWidth }: NoteView["images"][number]): number {
  return Math.round((largeWidth * height) / width);
}

function descriptionOf(note: NoteView, locale: Locale): string {
  const t = translator(locale, "notePage");
  const words = note.body.replace(/\s+/g, " ").trim();
  if (words === "") {
    return t("description", { name: note.author.name, channel: channelName(note, locale) });
  }
  const points = [...words];
  return points.length > 160 ? `${points.slice(0, 159).join("")}…` : words;
}

/** https://schema.org/SocialMediaPosting, and the way to it from explore. */
export function noteJsonLd(note: NoteView, locale: Locale): object[] {
  const origin = siteOrigin();
  const path = `/notes/${note.id}`;
  const posting = {
    "@context": "https://schema.org",
    "@type": "SocialMediaPosting",
    "@id": `${origin}${path}`,
    url: `${origin}${href(locale, path)}`,
    headline: note.title,
    articleBody: note.body,
    datePublished: note.publishedAt,
    dateModified: note.editedAt ?? note.publishedAt,
    inLanguage: htmlLang(note.language) || undefined,
    image: openImages(note).map(({ largeUrl }) => `${origin}${largeUrl}`),
    author: personOf(locale, note.author),
    keywords: note.topics.map(({ name }) => name).join(", "),
    interactionStatistic: [
      interaction("LikeAction", note.likeCount),
      interaction("CommentAction", note.commentCount),
    ],
  };
  const way = breadcrumbs(locale, [
    { name: translator(locale, "feed")("exploreTitle"), path: "/explore" },
    { name: channelName(note, locale), path: `/explore/${note.channel.slug}` },
    { name: note.title || note.author.name, path },
  ]);
  return [posting, way];
}
