import type { Metadata } from "next";
import { admin } from "@/app/[locale]/(site)/admin/admin";
import { AdminTabs } from "@/components/admin/admin-tabs";
import { ChannelRow } from "@/components/admin/channel-row";
import { Section } from "@/components/settings/settings-page";
import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { addChannel } from "@/lib/notes/actions";
import { allChannels } from "@/lib/notes/channels";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await admin();
  return {
    title: translator(negotiate((await params).locale), "channels")("title"),
    robots: { index: false, follow: false },
  };
}

export default async function ChannelsPage({ params }: Props) {
  const channels = await allChannels(await admin());
  const locale = negotiate((await params).locale);
  const t = translator(locale, "channels");
  const open = channels.filter(({ closedAt }) => !closedAt);
  const closed = channels.filter(({ closedAt }) => closedAt);
  return (
    <div className="mx-auto flex max-w-[760px] flex-col gap-5 px-2 pb-10">
      <AdminTabs locale={locale} path="/admin/channels" />
      <header>
        <h1 className="font-bold text-xl tracking-tight">{t("title")}</h1>
        <p className="mt-1 text-pretty text-ink-2">{t("lead")}</p>
      </header>
      <ol className="flex flex-col gap-3">
        {open.map((channel, at) => (
          <ChannelRow
            key={channel.id}
            locale={locale}
            channel={channel}
            first={at === 0}
            last={at === open.length - 1}
          />
        ))}
      </ol>
      <Section title={t("add")} lead={t("addWords")}>
        {/* A new key empties the fields once the channel is there. */}
        <Form key={channels.length} door={addChannel}>
          <div className="grid gap-4 sm:grid-cols-2">
            <FormText name="nameEn" label={t("nameEn")} lang="en" required />
            <FormText name="nameZh" label={t("nameZh")} lang="zh" required />
          </div>
          <Submit variant="primary" className="self-start">
            {t("add")}
          </Submit>
        </Form>
      </Section>
      {closed.length > 0 && (
        <section aria-labelledby="closed">
          <h2 id="closed" className="mb-3 px-1 font-semibold text-lg">
            {t("closed")}
          </h2>
          <ul className="flex flex-col gap-3">
            {closed.map((channel) => (
              <ChannelRow key={channel.id} locale={locale} channel={channel} first last />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
