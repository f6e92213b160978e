import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Logo } from "@/components/shell/logo";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import { requestFacts } from "@/lib/action";
import { langOf } from "@/lib/language/detect";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { lettersInTray, outboxIsOpenTo } from "@/lib/mail/outbox";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "auth");
  return { title: t("outboxTitle"), referrer: "same-origin", robots: { index: false } };
}

/** The post of a demo without post. */
export default async function OutboxPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const { address } = await requestFacts();
  if (!outboxIsOpenTo(address)) notFound();
  const t = translator(locale, "auth");
  const letters = await lettersInTray();
  return (
    <div className="mx-auto max-w-[680px] px-4 pb-16">
      <header className="flex h-(--top) items-center">
        <Logo locale={locale} name={translator(locale, "shell")("siteName")} />
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        <h1 className="mt-4 font-bold text-xl">{t("outboxTitle")}</h1>
        <p className="mt-1 mb-6 text-ink-2">{t("outboxLead")}</p>
        {letters.length === 0 && <EmptyState icon="mail" title={t("outboxEmpty")} />}
        <ul className="flex flex-col gap-4">
          {letters.map((letter) => (
            <li key={letter.id} className="rounded-card border border-line bg-surface p-5">
              <article lang={langOf(letter.body)}>
                <h2 className="font-semibold text-base">{letter.subject}</h2>
                <p className="mt-0.5 mb-4 flex flex-wrap justify-between gap-x-4 text-ink-3 text-xs">
                  <span>
                    {t("to")}: {letter.recipient}
                  </span>
                  <RelativeTime at={letter.createdAt.toISOString()} locale={locale} />
                </p>
                <Body text={letter.body} />
              </article>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

const address = /(https?:\/\/\S+)/;

/** Plain text with its addresses to press, as a mail program shows it. */
function Body({ text }: { text: string }) {
  return (
    <p className="whitespace-pre-line break-words text-ink-2">
      {text.split(address).map((part, at) =>
        at % 2 === 1 ? (
          <a key={part} href={part} className="text-info underline">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
