import Link from "next/link";
import { FollowAuthor } from "@/components/notes/follow-author";
import { Avatar } from "@/components/ui/avatar";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { NoteAuthor } from "@/lib/notes/queries";

/** Language codes as their speakers write them. */
const names: Record<string, string> = {
  en: "EN",
  zh: "中文",
  yue: "粤语",
  ja: "日本語",
  ko: "한국어",
  es: "ES",
  fr: "FR",
  de: "DE",
  vi: "Tiếng Việt",
};

type Props = { author: NoteAuthor; noteId: string; locale: Locale };

export function AuthorRow({ author, noteId, locale }: Props) {
  const t = translator(locale, "notePage");
  const speaks = author.languages
    .map(({ language, level }) => {
      const name = names[language] ?? language.toUpperCase();
      // a level is one of the enum's, each of which has a word
      return t.has(`levels.${level}` as "levels.native")
        ? `${name} ${t(`levels.${level}` as "levels.native")}`
        : name;
    })
    .join(" · ");
  return (
    <>
      <Link
        href={href(locale, `/people/${author.handle}`)}
        prefetch={false}
        className="mr-auto flex min-w-0 items-center gap-3 rounded-full pr-3"
      >
        <Avatar handle={author.handle} name={author.name} url={author.avatarUrl} size={40} />
        <span className="min-w-0 leading-snug">
          <strong dir="auto" className="block truncate text-left font-semibold text-[0.9375rem]">
            {author.name}
          </strong>
          <span className="block truncate text-ink-3 text-xs">{speaks || `@${author.handle}`}</span>
        </span>
      </Link>
      <FollowAuthor id={author.id} name={author.name} noteId={noteId} />
    </>
  );
}
