import Link from "next/link";
import { Heading } from "@/components/moderation/case-subject";
import { RelativeTime } from "@/components/ui/relative-time";
import type { CaseContext as Context, Kin } from "@/lib/desk/context";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { context: Context; locale: Locale };

/** The talk around a comment, and notes that are like the reported one. */
export function CaseSurroundings({ context, locale }: Props) {
  const t = translator(locale, "desk");
  const { thread, sameImage, sameWords } = context;
  return (
    <>
      {thread.length > 1 && (
        <section>
          <Heading>{t("thread")}</Heading>
          <ol className="space-y-1.5">
            {thread.map(({ id, author, body, language, at, itself, gone }) => (
              <li
                key={id}
                className={`border-l-2 pl-3 ${itself ? "border-warn bg-warn-soft py-1" : "border-line"}`}
              >
                <span className="text-ink-3 text-xs">
                  <bdi className="font-semibold">{author}</bdi> · <RelativeTime at={at} locale={locale} />
                  {itself && ` · ${t("itself")}`}
                  {gone && ` · ${t("threadGone")}`}
                </span>
                <span
                  lang={htmlLang(language)}
                  className={`line-clamp-3 whitespace-pre-line ${gone ? "text-ink-3 line-through" : ""}`}
                >
                  {body}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <KinList title={t("kin.image")} notes={sameImage} locale={locale} />
      <KinList title={t("kin.words")} notes={sameWords} locale={locale} />
    </>
  );
}

function KinList({ title, notes, locale }: { title: string; notes: Kin[]; locale: Locale }) {
  const t = translator(locale, "desk");
  if (notes.length === 0) return null;
  return (
    <section>
      <Heading>{title}</Heading>
      <ul className="space-y-1">
        {notes.map(({ id, title: words, language, author, at, same, standing }) => (
          <li key={id} className="flex min-w-0 items-baseline gap-2">
            <Link
              href={href(locale, `/notes/${id}`)}
              prefetch={false}
              lang={htmlLang(language)}
              className="target min-w-0 truncate underline decoration-line underline-offset-4 hover:decoration-ink"
            >
              {words}
            </Link>
            <span className="shrink-0 text-ink-3 text-xs">
              <bdi>{author}</bdi>
              {same && ` · ${t("kin.same")}`} · <RelativeTime at={at} locale={locale} />
              {standing !== "visible" && (
                <span className="text-warn"> · {t(`kin.standing.${standing}`)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
