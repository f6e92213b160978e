import Link from "next/link";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";

type Props = { locale: Locale; name: string; className?: string; wordClassName?: string };

/** One candied hawthorn, and the name where there is room. */
export function Logo({ locale, name, className = "", wordClassName = "" }: Props) {
  return (
    <Link
      href={href(locale, "/explore")}
      prefetch={false}
      aria-label={name}
      className={`flex min-h-11 min-w-11 items-center gap-2 font-bold text-[1.125rem] text-brand-text tracking-tight ${className}`}
    >
      <span
        aria-hidden="true"
        className="size-[26px] shrink-0 rounded-full bg-[radial-gradient(circle_at_35%_30%,oklch(0.8_0.12_30)_0_10%,var(--brand)_40%)]"
      />
      <span aria-hidden="true" className={wordClassName}>
        {name}
      </span>
    </Link>
  );
}
