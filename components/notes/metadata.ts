import type { Metadata } from "next";
import { siteOrigin } from "@/lib/env";
import { alternates, href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { NoteView } from "@/lib/notes/queries";

/** What a search engine or a link card says about a note. */
export function noteMetadata(note: NoteView, locale: Locale): Metadata {
  const path = `/notes/${note.id}`;
  const description = descriptionOf(note, locale);
  const [cover] = openImages(note);
  const images = cover
    ? [
        {
          url: cover.largeUrl,
          width: cover.largeWidth,
          height: heightOf(cover),
          alt: cover.alt || note.title,
        },
      ]
    : [];
  return {
    title: note.title,
    description,
    alternates: alternates(locale, path),
    openGraph: {
      type: "article",
      title: note.title,
      description,
      url: href(locale, path),
      images,
      publishedTime: note.publishedAt,
      authors: [note.author.name],
      tags: note.topics.map(({ name }) => name),
    },
    twitter: {
      card: images.length > 0 ? "summary_large_image" : "summary",
      title: note.title,
      description,
      images,
    },
  };
}

/** What its author warns of is not shown on a link card, or in a list of results. */
function openImages({ images, contentWarning }: NoteView): NoteView["images"] {
  return contentWarning === null ? images : [];
}

function heightOf({ width, height, largeWidth }: NoteView["images"][number]): number {
  return Math.round((largeWidth * height) / width);
}

function descriptionOf({ body, author, channel }: NoteView, locale: Locale): string {
  const t = translator(locale, "notePage");
  const words = body.replace(/\s+/g, " ").trim();
  if (words === "") {
    return t("description", {
      name: author.name,
      channel: locale === "zh" ? channel.nameZh : channel.nameEn,
    });
  }
  const points = [...words];
  return points.length > 160 ? `${points.slice(0, 159).join("")}…` : words;
}

/** https://schema.org/SocialMediaPosting, as text for a script element: "<" must not end the element. */
export function noteJsonLd(note: NoteView, locale: Locale): string {
  const origin = siteOrigin();
  const interactions = [
    ["LikeAction", note.likeCount],
    ["CommentAction", note.commentCount],
  ].map(([type, userInteractionCount]) => ({
    "@type": "InteractionCounter",
    interactionType: `https://schema.org/${type}`,
    userInteractionCount,
  }));
  const posting = {
    "@context": "https://schema.org",
    "@type": "SocialMediaPosting",
    "@id": `${origin}/notes/${note.id}`,
    url: `${origin}${href(locale, `/notes/${note.id}`)}`,
    headline: note.title,
    articleBody: note.body,
    datePublished: note.publishedAt,
    image: openImages(note).map(({ largeUrl }) => `${origin}${largeUrl}`),
    author: {
      "@type": "Person",
      name: note.author.name,
      alternateName: `@${note.author.handle}`,
      url: `${origin}${href(locale, `/people/${note.author.handle}`)}`,
    },
    keywords: note.topics.map(({ name }) => name).join(", "),
    interactionStatistic: interactions,
  };
  return JSON.stringify(posting).replace(/</g, "\\u003c");
}
