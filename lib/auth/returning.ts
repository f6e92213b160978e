import { type Locale, locales } from "@/lib/language/locales";

const longest = 500;
const prefix = new RegExp(`^/(?:${locales.join("|")})(?=/|$)`);
// Arriving there again would lead in a circle, or straight out.
const doors = /^\/(?:sign-in|sign-up|sign-out|forgot|reset|confirm)(?:\/|$)/;

/**
 * Where to go after signing in: the path one came from, in the interface language, when it is one of this site; otherwise
 * Explore. Refuses whatever a browser or a proxy might read as another host: a second slash, backslashes, control
 * characters, either of them encoded, and what becomes one of them once `..` is resolved.
 */
export function safeNext(next: unknown, locale: Locale): string {
  const home = `/${locale}/explore`;
  if (typeof next !== "string" || next.length > longest || !next.startsWith("/")) return home;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so "/\t/evil" would be "//evil"
  if (/[\\\u0000-\u0020\u007f-\u009f]/.test(next)) return home;
  if (!URL.canParse(next, "http://here.invalid")) return home;
  const { origin, pathname, search } = new URL(next, "http://here.invalid");
  const disguised = /\/\/|%(?:2f|5c|0|1|7f)/i.test(pathname);
  if (origin !== "http://here.invalid" || disguised) return home;
  const path = pathname.replace(prefix, "") || "/explore";
  return doors.test(path) || /^\/(?:api|media|_next)(?:\/|$)/.test(path)
    ? home
    : `/${locale}${path}${search}`;
}

/** The address of a page of arriving (sign-in, sign-up, …) that leads back to `next`. */
export function doorPath(locale: Locale, door: string, next?: string): string {
  const back = next ? safeNext(next, locale) : `/${locale}/explore`;
  const query = back === `/${locale}/explore` ? "" : `?next=${encodeURIComponent(back)}`;
  return `/${locale}/${door}${query}`;
}
