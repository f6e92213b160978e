import { siteOrigin } from "@/lib/env";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";

/** Pieces of schema.org that several pages say. */

const context = "https://schema.org";

function address(locale: Locale, path: string): string {
  return `${siteOrigin()}${href(locale, path)}`;
}

export type Crumb = { name: string; path: string };

/** The way from explore down to a page: https://schema.org/BreadcrumbList. Paths without language. */
export function breadcrumbs(locale: Locale, crumbs: readonly Crumb[]) {
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name,
      item: address(locale, path),
    })),
  };
}

/** How often people did something: https://schema.org/InteractionCounter. */
export function interaction(
  type: "LikeAction" | "CommentAction" | "FollowAction" | "WriteAction",
  count: number,
) {
  return {
    "@type": "InteractionCounter",
    interactionType: `${context}/${type}`,
    userInteractionCount: count,
  };
}

type Writer = { name: string; handle: string };

export function personOf(locale: Locale, { name, handle }: Writer) {
  return {
    "@type": "Person",
    name,
    alternateName: `@${handle}`,
    url: address(locale, `/people/${handle}`),
  };
}
