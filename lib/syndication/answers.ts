import type { Feed } from "@/lib/syndication/entries";
import { toJsonFeed, toRss } from "@/lib/syndication/writing";

/** Readers ask each time, and mostly hear that nothing changed: what is taken down is gone at once. */
const headers = { "cache-control": "public, max-age=0, must-revalidate" };

function answer(text: string | null, type: string): Response {
  if (text === null)
    return new Response("Not found\n", { status: 404, headers: { "content-type": "text/plain" } });
  return new Response(text, { headers: { ...headers, "content-type": `${type}; charset=utf-8` } });
}

export function rssAnswer(feed: Feed | null): Response {
  return answer(feed && toRss(feed), "application/rss+xml");
}

export function jsonFeedAnswer(feed: Feed | null): Response {
  return answer(feed && toJsonFeed(feed), "application/feed+json");
}

export function sitemapAnswer(xml: string | null): Response {
  return answer(xml, "application/xml");
}
