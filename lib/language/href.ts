import type { Locale } from "@/lib/language/locales";
import { locales } from "@/lib/language/locales";

/** The address of a page in one interface language: `href("zh", "/explore")` → `/zh/explore`. */
export function href(locale: Locale, path: string): string {
  return `/${locale}${path === "/" ? "" : path}`;
}

/** A path without its language, and the language it had: `/zh/explore` → `/explore`. */
export function withoutLocale(path: string): string {
  const rest = path.replace(new RegExp(`^/(?:${locales.join("|")})(?=/|$)`), "");
  return rest === "" ? "/" : rest;
}

/** What a page says about its twins in other languages; `x-default` negotiates. */
export function alternates(locale: Locale, path: string) {
  const languages: Record<string, string> = Object.fromEntries([
    ...locales.map((each) => [each === "zh" ? "zh-Hans" : each, href(each, path)]),
    ["x-default", path],
  ]);
  return { canonical: href(locale, path), languages };
}
