import Link from "next/link";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { locale: Locale; rule: { id: string; version: number } };

/** To the rule that something is cited by, at the version that was in force. */
export function ReadRule({ locale, rule: { id, version } }: Props) {
  return (
    <Link
      href={href(locale, `/rules/${id}#v${version}`)}
      prefetch={false}
      className="whitespace-nowrap font-semibold underline underline-offset-4"
    >
      {translator(locale, "moderation")("decision.readRule")}
    </Link>
  );
}
