import Link from "next/link";
import { DialForm } from "@/components/feed/dial-form";
import { dialStop, dialTrack } from "@/components/feed/dial-look";
import { dialPath, dials } from "@/lib/feed/rules";
import type { LanguageDial as Dial } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** Where "For you" stands with the dial turned there, for people we know nothing about. */
function dialledPath(dial: Dial): string {
  return dial === "both" ? "/explore" : `/explore/in/${dialPath(dial)}`;
}

type Props = { locale: Locale; current: Dial; saved?: boolean; className?: string };

/** How much of which language: five steps. A signed-in person's is saved; for others each step is an address of its own. */
export function LanguageDial({
  locale,
  current,
  saved = false,
  className = "pb-2 md:-mt-1 md:justify-end",
}: Props) {
  const t = translator(locale, "feed");
  return (
    <div className={`flex items-center gap-1 text-ink-2 text-xs ${className}`}>
      <span lang="zh" className="px-1">
        中文
      </span>
      {saved ? (
        <DialForm current={current} />
      ) : (
        <nav aria-label={t("dial.name")} className={dialTrack}>
          {dials.map((dial) => (
            <Link
              key={dial}
              href={href(locale, dialledPath(dial))}
              prefetch={false}
              title={t(`dial.${dial}`)}
              aria-label={t(`dial.${dial}`)}
              aria-current={dial === current ? "page" : undefined}
              className={dialStop}
            />
          ))}
        </nav>
      )}
      <span lang="en" className="px-1">
        English
      </span>
    </div>
  );
}
