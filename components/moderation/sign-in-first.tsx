import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { doorPath } from "@/lib/auth/returning";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** Leads to sign-in and back to `path`. */
export function SignInFirst({
  locale,
  path,
  title,
  words,
  instead,
}: {
  locale: Locale;
  path: string;
  title: string;
  words?: string;
  /** What can be done without. */
  instead?: ReactNode;
}) {
  const t = translator(locale, "shell");
  return (
    <EmptyState icon="shield" title={title} words={words}>
      <Link
        href={doorPath(locale, "sign-in", href(locale, path))}
        prefetch={false}
        className={buttonClass({ variant: "primary" })}
      >
        {t("signIn")}
      </Link>
      {instead}
    </EmptyState>
  );
}
