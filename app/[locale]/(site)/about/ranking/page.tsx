import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { gravity, headStart, inARow, languageLift, lifts, weights, welcome } from "@/lib/feed/rules";
import { alternates, href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

export const dynamic = "force-static";

type Props = { params: Promise<{ locale: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "ranking");
  return { title: t("title"), description: t("lead"), alternates: alternates(locale, "/about/ranking") };
}

/** How much more a note needs after a day than in its first hour to stand in the same place. */
const dayAgainstHour = Math.round(((24 + headStart) / (1 + headStart)) ** gravity);

/** The whole formula, with the numbers that the program itself works with. */
export default async function RankingPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "ranking");
  const { likes, collects, comments, shares, follows } = weights;
  return (
    <article className="prose-text mx-auto flex max-w-2xl flex-col gap-10 px-2 py-6 text-base">
      <header>
        <h1 className="font-bold text-xl">{t("title")}</h1>
        <p className="mt-4 text-ink-2 text-lg">{t("lead")}</p>
      </header>
      <Part title={t("formulaTitle")}>
        <p>{t("formulaLead")}</p>
        <Factors
          rows={[
            [t("like"), `+ ${likes}`],
            [t("collect"), `+ ${collects}`],
            [t("comment"), `+ ${comments}`],
            [t("share"), `+ ${shares}`],
            [t("follow"), `+ ${follows}`],
            [t("there"), "+ 1"],
          ]}
        />
        <p className="mt-4">{t("age", { headStart, gravity, day: dayAgainstHour })}</p>
        <p className="mt-4 overflow-x-auto rounded-card bg-sunken p-4 font-mono text-sm">
          ({likes} × {t("sign.likes")} + {collects} × {t("sign.collects")} + {comments} × {t("sign.comments")}{" "}
          + {shares} × {t("sign.shares")} + {follows} × {t("sign.follows")} + 1) ÷ ({t("sign.hours")} +{" "}
          {headStart})<sup>{gravity}</sup>
        </p>
      </Part>
      <Part title={t("everyoneTitle")}>
        <p>{t("everyone", { every: welcome.every, days: welcome.days, hours: welcome.hours, inARow })}</p>
      </Part>
      <Part title={t("ownTitle")} id="own">
        <p>{t("ownLead")}</p>
        <Factors rows={ownFactors(locale)} />
        <p className="mt-4">{t("ownRest", { every: welcome.every, inARow })}</p>
      </Part>
      <Part title={t("wordTitle")}>
        <p>{t("word")}</p>
        <p className="mt-4">{t("nothing")}</p>
        <p className="mt-4">{t("else")}</p>
        <Link
          href={href(locale, "/settings/content")}
          prefetch={false}
          className="mt-2 inline-flex min-h-11 items-center text-info underline"
        >
          {t("settings")}
        </Link>
      </Part>
    </article>
  );
}

function ownFactors(locale: Locale): [string, string][] {
  const t = translator(locale, "ranking");
  const times = (value: number) => `× ${value}`;
  return [
    [t("person"), times(lifts.person)],
    [t("topic"), times(lifts.topic)],
    [t("author"), times(lifts.author)],
    [t("subject"), times(lifts.subject)],
    [t("channel"), times(lifts.channel)],
    [t("language"), times(languageLift)],
    [
      t("newcomer", { days: welcome.days, hours: welcome.hours, reactions: welcome.reactions }),
      times(lifts.newcomer),
    ],
    [t("seen", { minutes: lifts.seenAfterMinutes }), times(lifts.seen)],
    [t("unwantedAuthor"), times(lifts.unwantedAuthor)],
    [t("unwantedTopic"), times(lifts.unwantedTopic)],
    [t("doubtedAuthor"), times(lifts.doubtedAuthor)],
    [t("doubtedTopic"), times(lifts.doubtedTopic)],
    [t("sameAuthor"), times(lifts.sameAuthor)],
    [t("sameTopic"), times(lifts.sameTopic)],
  ];
}

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="target:scroll-mt-24">
      <h2 className="mb-2 font-semibold text-lg">{title}</h2>
      {children}
    </section>
  );
}

function Factors({ rows }: { rows: [string, string][] }) {
  return (
    <dl className="mt-4 flex flex-col rounded-card bg-surface px-4 py-1">
      {rows.map(([words, by]) => (
        <div key={words} className="flex justify-between gap-6 border-line border-b py-2.5 last:border-b-0">
          <dt className="text-pretty">{words}</dt>
          <dd className="shrink-0 font-semibold tabular-nums">{by}</dd>
        </div>
      ))}
    </dl>
  );
}
