import { Feed as RssFeed } from "feed";
import { siteOrigin } from "@/lib/env";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { translator } from "@/lib/language/translate";
import type { Entry, Feed } from "@/lib/syndication/entries";
import { escaped, xmlSafe } from "@/lib/syndication/xml";

/** The two forms in which a feed is written. Both carry whole notes: nobody has to come here to read them. */

function addressesOf({ locale, path }: Feed) {
  const page = `${siteOrigin()}${href(locale, path)}`;
  return { page, rss: `${page}/feed.xml`, json: `${page}/feed.json` };
}

function noteAddress({ locale }: Feed, { id }: Entry): string {
  return `${siteOrigin()}${href(locale, `/notes/${id}`)}`;
}

/** The same in every language and for ever, so that nobody is shown a note twice. */
function lastingId({ id }: Entry): string {
  return `${siteOrigin()}/notes/${id}`;
}

/** A note's words and pictures as HTML: nothing of it but text has been written by people. */
function contentOf(feed: Feed, entry: Entry): string {
  const t = translator(feed.locale, "syndication");
  const { contentWarning } = entry;
  const warning =
    contentWarning === null ? [] : [`<p><em>${escaped(contentWarning || t("warned"))}</em></p>`];
  const pictures = entry.pictures.map(
    ({ url, alt, width, height }) =>
      `<p><img src="${escaped(siteOrigin() + url)}" width="${width}" height="${height}" alt="${escaped(alt)}"></p>`,
  );
  const words = entry.body
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => `<p>${escaped(paragraph.trim()).replaceAll("\n", "<br>")}</p>`);
  return [...warning, ...pictures, ...words].join("\n");
}

function updatedAt({ entries }: Feed): Date {
  return new Date(Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime())));
}

/** RSS 2.0: https://www.rssboard.org/rss-specification */
export function toRss(feed: Feed): string {
  const { page, rss } = addressesOf(feed);
  const document = new RssFeed({
    title: xmlSafe(feed.title),
    description: xmlSafe(feed.description),
    link: page,
    feedLinks: { rss },
    language: htmlLang(feed.locale),
    updated: updatedAt(feed),
    generator: "Tanghulu",
    ttl: 15,
  });
  for (const entry of feed.entries) {
    const [cover] = entry.pictures;
    document.addItem({
      title: xmlSafe(entry.title),
      link: noteAddress(feed, entry),
      guid: lastingId(entry),
      date: entry.publishedAt,
      content: contentOf(feed, entry),
      category: entry.topics.map((name) => ({ name: xmlSafe(name) })),
      enclosure: cover && { url: siteOrigin() + cover.url, type: "image/webp", length: 0 },
      extensions: [{ name: "dc:creator", objects: { _text: xmlSafe(entry.author.name) } }],
    });
  }
  return document.rss2();
}

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed): string {
  const { page, json } = addressesOf(feed);
  const items = feed.entries.map((entry) => ({
    id: lastingId(entry),
    url: noteAddress(feed, entry),
    title: entry.title,
    content_html: contentOf(feed, entry),
    image: entry.pictures[0] && siteOrigin() + entry.pictures[0].url,
    date_published: entry.publishedAt.toISOString(),
    date_modified: entry.changedAt.toISOString(),
    authors: [
      {
        name: entry.author.name,
        url: `${siteOrigin()}${href(feed.locale, `/people/${entry.author.handle}`)}`,
      },
    ],
    tags: entry.topics,
  }));
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: page,
    feed_url: json,
    language: htmlLang(feed.locale),
    items,
  });
}
