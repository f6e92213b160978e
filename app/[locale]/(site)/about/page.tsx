import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { gravity, headStart, weights, welcome } from "@/lib/feed/rules";
import { alternates, href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

export const dynamic = "force-static";

type Props = { params: Promise<{ locale: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "about");
  return { title: t("title"), description: t("lead"), alternates: alternates(locale, "/about") };
}

/** How much more a note needs after a day than in its first hour to stand in the same place. */
const dayAgainstHour = Math.round(((24 + headStart) / (1 + headStart)) ** gravity);

export default async function AboutPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "about");
  const order = [
    t("orderCount", weights),
    t("orderAge", { day: dayAgainstHour }),
    t("orderChannels", { every: welcome.every }),
    t("orderSpread"),
    t("orderNothing"),
    t("orderElse"),
  ];
  return (
    <article className="prose-text mx-auto flex max-w-2xl flex-col gap-10 px-2 py-6 text-base">
      <header>
        <h1 className="font-bold text-xl">{t("title")}</h1>
        <p className="mt-4 text-ink-2 text-lg">{t("lead")}</p>
      </header>
      <Part title={t("nameTitle")}>
        <p>{t("nameWords")}</p>
      </Part>
      <Part title={t("orderTitle")} id="order">
        <p>{t("orderLead")}</p>
        <List lines={order} />
        <Link
          href={href(locale, "/about/ranking")}
          prefetch={false}
          className="mt-2 inline-block py-2 text-info underline"
        >
          {t("orderLink")}
        </Link>
      </Part>
      <Part title={t("rulesTitle")}>
        <p>{t("rulesWords")}</p>
        <Link
          href={href(locale, "/rules")}
          prefetch={false}
          className="mt-2 inline-block py-2 text-info underline"
        >
          {t("rulesLink")}
        </Link>
        <Link
          href={href(locale, "/transparency")}
          prefetch={false}
          className="mt-2 ml-5 inline-block py-2 text-info underline"
        >
          {translator(locale, "transparency")("name")}
        </Link>
        <br />
        <Link
          href={href(locale, "/notices/new")}
          prefetch={false}
          className="inline-block py-2 text-info underline"
        >
          {translator(locale, "notices")("title")}
        </Link>
      </Part>
      <Part title={t("privacyTitle")}>
        <List lines={[t("privacyOne"), t("privacyTwo"), t("privacyThree")]} />
      </Part>
      <Part title={t("sourceTitle")} id="source">
        <p>{t("sourceWords")}</p>
      </Part>
    </article>
  );
}

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="target:scroll-mt-24">
      <h2 className="mb-2 font-semibold text-lg">{title}</h2>
      {children}
    </section>
  );
}

function List({ lines }: { lines: string[] }) {
  return (
    <ul className="mt-3 flex flex-col gap-3">
      {lines.map((line) => (
        <li key={line} className="flex gap-3">
          <Icon name="check" size={20} className="mt-0.5 text-good" />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
