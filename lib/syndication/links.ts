import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";

/** What a page says in its head of the feeds that follow it. `path` without language. */
export function feedLinks({ locale, path }: { locale: Locale; path: string }) {
  const page = href(locale, path);
  return { "application/rss+xml": `${page}/feed.xml`, "application/feed+json": `${page}/feed.json` };
}
