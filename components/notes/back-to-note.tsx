import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** On top of a page about a note: the way back to it. `path` is the note's own address for this reader. */
export function BackToNote({ locale, path }: { locale: Locale; path: string }) {
  return (
    <p>
      <Link
        href={path}
        prefetch={false}
        className="-ml-2 inline-flex min-h-11 items-center gap-1 rounded-full pr-3 pl-1 text-ink-2 text-sm hover:text-ink"
      >
        <Icon name="left" size={20} />
        {translator(locale, "notePage")("toNote")}
      </Link>
    </p>
  );
}
