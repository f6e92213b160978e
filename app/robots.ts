import type { MetadataRoute } from "next";
import { siteOrigin } from "@/lib/env";

// Where the site is reached is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

/** What is public may be found; doors, the desk and what belongs to one person may not. */
export default function robots(): MetadataRoute.Robots {
  const closed = [
    "compose",
    "inbox",
    "settings",
    "moderation",
    "reports",
    "decisions",
    "outbox",
    "following",
  ];
  return {
    rules: {
      userAgent: "*",
      // its address begins like the desk's
      allow: ["/en/moderation-log", "/zh/moderation-log"],
      disallow: ["/api/", ...closed.flatMap((path) => [`/en/${path}`, `/zh/${path}`])],
    },
    sitemap: `${siteOrigin()}/sitemap.xml`,
  };
}
