import type { MetadataRoute } from "next";

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
      disallow: ["/api/", ...closed.flatMap((path) => [`/en/${path}`, `/zh/${path}`])],
    },
  };
}
