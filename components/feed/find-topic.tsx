import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";

type Props = { locale: Locale; label: string; hint: string; className?: string };

/** Searches topics alone. A plain form: it works without JavaScript, and says what it can find. */
export function FindTopic({ locale, label, hint, className = "" }: Props) {
  return (
    <search className={className}>
      <form
        action={href(locale, "/search")}
        className="flex h-11 items-center gap-2.5 rounded-full bg-sunken px-4 text-ink-3 transition focus-within:bg-surface focus-within:ring-2 focus-within:ring-line"
      >
        <input type="hidden" name="tab" value="topics" />
        <Icon name="search" size={18} />
        <input
          type="search"
          name="q"
          maxLength={60}
          autoComplete="off"
          enterKeyHint="search"
          aria-label={label}
          placeholder={hint}
          className="h-full min-w-0 flex-1 bg-transparent text-base text-ink outline-none md:text-sm"
        />
      </form>
    </search>
  );
}
