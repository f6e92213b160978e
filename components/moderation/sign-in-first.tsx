import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** Leads to sign-in and back to `path`. */
export function SignInFirst({
  locale,
  path,
  title,
  words,
}: {
  locale: Locale;
  path: string;
  title: string;
  words?: string;
}) {
  const t = translator(locale, "shell");
  const next = encodeURIComponent(href(locale, path));
  return (
    <EmptyState icon="shield" title={title} words={words}>
      <Link
        href={href(locale, `/sign-in?next=${next}`)}
        prefetch={false}
        className={buttonClass({ variant: "primary" })}
      >
        {t("signIn")}
      </Link>
    </EmptyState>
  );
}
