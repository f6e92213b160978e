import type { Metadata } from "next";
import Link from "next/link";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { NoticeForm } from "@/components/moderation/notice-form";
import { href } from "@/lib/language/href";
import { translator } from "@/lib/language/translate";
import { rulebook } from "@/lib/moderation/rulebook";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await readPage(props);
  return { title: translator(locale, "notices")("title") };
}

/** The form for illegal content. It asks for no account; an address may come along from where one was reading. */
export default async function NewNoticePage(props: PageProps) {
  const { locale, once } = await readPage(props);
  const t = translator(locale, "notices");
  const rules = await rulebook(locale);
  return (
    <div className="mx-auto w-full max-w-xl px-3 pt-2 pb-10 md:px-6">
      <h1 className="font-bold text-xl">{t("title")}</h1>
      <p className="prose-text mt-3 text-base text-ink-2">{t("lead")}</p>
      <div className="mt-5 rounded-dialog bg-surface p-5 sm:p-7">
        <NoticeForm
          locale={locale}
          url={once("url")}
          rules={rules.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </div>
      <p className="mt-4 px-1">
        <Link
          href={href(locale, "/rules")}
          prefetch={false}
          className="target text-ink-2 text-sm underline underline-offset-4"
        >
          {translator(locale, "report")("readRules")}
        </Link>
      </p>
    </div>
  );
}
