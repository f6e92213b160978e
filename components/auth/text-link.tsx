import Link from "next/link";
import type { ReactNode } from "react";

export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="target font-semibold text-ink underline decoration-line underline-offset-4 hover:decoration-current"
    >
      {children}
    </Link>
  );
}
