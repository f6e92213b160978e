import Link from "next/link";
import { topicPath } from "@/components/feed/topic-path";
import { parse, topicKey } from "@/lib/hashtags/grammar";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";

type Props = { text: string; language: string; locale: Locale; className?: string };

/** What people wrote, with its topics, mentions and links as links. */
export function RichText({ text, language, locale, className = "" }: Props) {
  let at = 0;
  return (
    <p lang={htmlLang(language)} dir="auto" className={`prose-text whitespace-pre-line ${className}`}>
      {parse(text).map((segment) => {
        const key = at;
        at += segment.text.length;
        if (segment.kind === "text") return segment.text;
        if (segment.kind === "url") {
          return (
            <a
              key={key}
              href={segment.href}
              dir="ltr"
              rel="nofollow ugc noopener"
              target="_blank"
              className="[overflow-wrap:anywhere] text-info underline decoration-1 underline-offset-2"
            >
              {segment.text}
            </a>
          );
        }
        const path =
          segment.kind === "hashtag"
            ? topicPath(topicKey(segment.name))
            : `/people/${segment.handle.toLowerCase()}`;
        return (
          <Link
            key={key}
            href={href(locale, path)}
            // A topic in Arabic must not turn the words around it.
            dir="auto"
            prefetch={false}
            className="rounded-sm font-medium text-info hover:underline"
          >
            {segment.text}
          </Link>
        );
      })}
    </p>
  );
}
