import { db, sqlPool } from "@/lib/db";
import { siteOrigin } from "@/lib/env";
import { alternates } from "@/lib/language/href";
import { locales } from "@/lib/language/locales";
import { visibleTo } from "@/lib/notes/visibility";
import { isUuid } from "@/lib/pagination";
import { escaped } from "@/lib/syndication/xml";

/**
 * The sitemap: an index of parts, each a stretch of rows in the order of their ids, from one row on. Ids grow with time and rows
 * are never renumbered, so a part's address stays good; what may be shown is asked each time a part is read, so that a note
 * taken down is gone from it at once. https://www.sitemaps.org/protocol.html, hreflang as Google reads it.
 */

/** Rows of a part: two addresses each, a fifth of what the protocol allows. */
const partSize = 5_000;

/** How long the boundaries between parts are believed. The last part has no end, so nothing new is missing meanwhile. */
const boundariesLast = 10 * 60_000;

const tables = { notes: "notes", people: "accounts", topics: "hashtags" } as const;
type Kind = keyof typeof tables;

function isKind(word: string): word is Kind {
  return Object.hasOwn(tables, word);
}

type Entry = { path: string; changedAt?: Date };

const fixed = ["/explore", "/latest", "/topics", "/rules", "/moderation-log", "/transparency", "/about"];

async function startsOf(kind: Kind, size: number): Promise<string[]> {
  // One walk of the primary key's index.
  const { rows } = await sqlPool().query<{ id: string }>(
    `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM ${tables[kind]}) numbered
     WHERE (place - 1) % $1 = 0 ORDER BY id`,
    [size],
  );
  return rows.map(({ id }) => id);
}

/** The names of the parts of `size` rows, as `sitemapPart` takes them. */
export async function sitemapParts(size = partSize): Promise<string[]> {
  const kinds: Kind[] = ["notes", "people", "topics"];
  const starts = await Promise.all(
    kinds.map(async (kind) => (await startsOf(kind, size)).map((id) => `${kind}-${id}`)),
  );
  return ["pages", ...starts.flat()];
}

let known: { at: number; parts: Promise<string[]> } | undefined;

/** The index as XML. `now` in ms. */
export async function sitemapIndex(now: number): Promise<string> {
  if (!known || now - known.at > boundariesLast) {
    const parts = sitemapParts();
    known = { at: now, parts };
    parts.catch(() => {
      known = undefined;
    });
  }
  const lines = (await known.parts).map(
    (part) => `<sitemap><loc>${siteOrigin()}/sitemap/${part}.xml</loc></sitemap>`,
  );
  return document("sitemapindex", "", lines);
}

/** A part of `size` rows as XML, or null when there is none of that name. */
export async function sitemapPart(name: string, size = partSize): Promise<string | null> {
  if (name === "pages") return urlSet(await fixedEntries());
  const [kind = "", ...from] = name.split("-");
  const first = from.join("-");
  return isKind(kind) && isUuid(first) ? urlSet(await read(kind, first, size)) : null;
}

async function fixedEntries(): Promise<Entry[]> {
  const channels = await db.channel.findMany({
    where: { slug: { not: "for-you" } },
    orderBy: { position: "asc" },
    select: { slug: true },
  });
  return [...fixed, ...channels.map(({ slug }) => `/explore/${slug}`)].map((path) => ({ path }));
}

/** The rows of the part that begins with `from`: all of them count, shown or not, as they did for the index. */
function stretch(from: string, size: number) {
  return { where: { id: { gte: from } }, orderBy: { id: "asc" }, take: size } as const;
}

async function read(kind: Kind, from: string, size: number): Promise<Entry[]> {
  const rows = stretch(from, size);
  if (kind === "notes") return notes(rows);
  if (kind === "people") {
    const people = await db.account.findMany({ ...rows, select: { handle: true, noteCount: true } });
    return people
      .filter(({ noteCount }) => noteCount > 0)
      .map(({ handle }) => ({ path: `/people/${handle}` }));
  }
  const topics = await db.hashtag.findMany({
    ...rows,
    select: { key: true, noteCount: true, canonicalId: true },
  });
  return topics
    .filter(({ noteCount, canonicalId }) => noteCount > 0 && canonicalId === null)
    .map(({ key }) => ({ path: `/topics/${encodeURIComponent(key)}` }));
}

async function notes(rows: ReturnType<typeof stretch>): Promise<Entry[]> {
  const all = await db.note.findMany({ ...rows, select: { id: true } });
  const open = await db.note.findMany({
    where: { AND: [visibleTo(null), { id: { in: all.map(({ id }) => id) } }] },
    orderBy: { id: "asc" },
    select: { id: true, publishedAt: true, editedAt: true },
  });
  return open.map(({ id, publishedAt, editedAt }) => ({
    path: `/notes/${id}`,
    changedAt: editedAt ?? publishedAt,
  }));
}

/** Each page in each language, naming its twins. */
function urlSet(entries: Entry[]): string {
  const lines = entries.flatMap(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return locales.map((locale) => {
      const { canonical, languages } = alternates(locale, path);
      const twins = Object.entries(languages).map(
        ([language, twin]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(twin)}"/>`,
      );
      return `<url><loc>${address(canonical)}</loc>${changed}${twins.join("")}</url>`;
    });
  });
  return document("urlset", ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', lines);
}

function address(path: string): string {
  return escaped(`${siteOrigin()}${path}`);
}

function document(root: string, spaces: string, lines: string[]): string {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${spaces}>`;
  return `${head}\n${lines.join("\n")}\n</${root}>\n`;
}
