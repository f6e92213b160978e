import Link from "next/link";
import { InSight } from "@/components/ui/in-sight";

type Tab = {
  href: string;
  label: string;
  current: boolean;
  lang?: string;
  /** Left out on a phone. */
  wide?: boolean;
};

/** Links to sibling pages as a row that scrolls sideways; the current one is marked, and more of them fade out at the edge. */
export function Tabs({ label, tabs, className = "" }: { label: string; tabs: Tab[]; className?: string }) {
  return (
    <nav
      aria-label={label}
      className={`${fade} scrollbar-none -mx-2 flex snap-x scroll-px-2 gap-1 overflow-x-auto px-2 py-1 ${className}`}
    >
      {tabs.map(({ href, label: words, current, lang, wide }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          lang={lang}
          aria-current={current ? "page" : undefined}
          className={`target min-h-9 shrink-0 snap-start items-center rounded-full px-3 text-[0.9375rem] text-ink-2 transition hover:text-ink aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink md:px-3.5 ${wide ? "hidden md:flex" : "flex"}`}
        >
          {words}
        </Link>
      ))}
      <InSight of={tabs.find(({ current }) => current)?.href} />
    </nav>
  );
}

/** Lies over what goes on beyond the edge, and behind the last one where nothing does. */
const fade =
  "after:pointer-events-none after:sticky after:-right-2 after:z-1 after:w-7 after:shrink-0 after:bg-linear-to-r after:from-transparent after:to-page";
