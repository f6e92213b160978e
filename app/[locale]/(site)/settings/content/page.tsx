import type { Metadata } from "next";
import Link from "next/link";
import { LanguageDial } from "@/components/feed/language-dial";
import { Section, SettingsPage, settingsOwner } from "@/components/settings/settings-page";
import { UnwantedList } from "@/components/settings/unwanted-list";
import { Form, Submit } from "@/components/ui/form";
import { chooseHiddenDeclarations } from "@/lib/accounts/actions";
import { ownAccount } from "@/lib/accounts/own";
import { uninterestingTo } from "@/lib/feed/interest";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { declarations } from "@/lib/notes/rules";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(negotiate((await params).locale), "settings")("content") };
}

/** What one does not want to meet in feeds. */
export default async function ContentSettingsPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await settingsOwner(locale, "/settings/content");
  const [{ hiddenDeclarations, languageDial }, unwanted] = await Promise.all([
    ownAccount(viewer),
    uninterestingTo(viewer),
  ]);
  const t = translator(locale, "settings");
  const feed = translator(locale, "feed");
  return (
    <SettingsPage locale={locale} path="/settings/content">
      <Section title={t("dial")} lead={t("dialLead")}>
        <LanguageDial locale={locale} current={languageDial} saved className="justify-start" />
        <Link
          href={href(locale, "/about/ranking")}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-info underline"
        >
          {t("rankingLink")}
        </Link>
      </Section>
      <Section id="not-for-you" title={t("unwanted")} lead={t("unwantedLead")}>
        <UnwantedList locale={locale} list={unwanted} />
      </Section>
      <Section title={t("declared")} lead={t("declaredLead")}>
        <Form door={chooseHiddenDeclarations} doneMessage={t("saved")}>
          <fieldset key={hiddenDeclarations.join()} className="-mt-2">
            <legend className="sr-only">{t("declared")}</legend>
            {declarations.map((each) => (
              <label
                key={each}
                className="flex min-h-14 cursor-pointer items-center gap-4 border-line border-b py-2"
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-medium text-base">
                    {t("hideDeclared", { what: feed(`declared.${each}`) })}
                  </span>
                  <span className="block text-ink-2 text-xs">{feed(`declaredWhat.${each}`)}</span>
                </span>
                <input
                  type="checkbox"
                  name="hidden[]"
                  value={each}
                  defaultChecked={hiddenDeclarations.includes(each)}
                  className="mx-2 size-5 shrink-0 accent-(--ink)"
                />
              </label>
            ))}
          </fieldset>
          <Submit variant="primary" className="self-start">
            {t("save")}
          </Submit>
        </Form>
      </Section>
    </SettingsPage>
  );
}
