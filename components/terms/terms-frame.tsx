import type { ReactNode } from "react";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { RulesFrame } from "@/components/moderation/rules-frame";
import { Words } from "@/components/shell/words";
import { Tabs } from "@/components/ui/tabs";
import { hasDuty, requireModerator, type TermReader } from "@/lib/accounts/authority";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";
import { translator } from "@/lib/language/translate";
import { deskFigures, queue } from "@/lib/moderation/queue";

type Props = {
  locale: Locale;
  reader: TermReader;
  current: "list" | "try" | "file";
  children: ReactNode;
};

/** The term desk: beside the queue, or beside the rules for those who edit rules alone and have no cases. */
export async function TermsFrame({ locale, reader, current, children }: Props) {
  const t = translator(locale, "terms");
  const { moderation, desk, terms } = messages[locale];
  const tabs = [
    { name: "list", path: "" },
    { name: "try", path: "/try" },
    { name: "file", path: "/file" },
  ] as const;
  const content = (
    <Words locale={locale} messages={{ ...clientMessages(locale), moderation, desk, terms }}>
      <div className="mx-auto max-w-3xl px-4 py-6 lg:px-8">
        <Tabs
          label={t("title")}
          tabs={tabs.map(({ name, path }) => ({
            href: href(locale, `/moderation/terms${path}`),
            label: t(`tabs.${name}`),
            current: name === current,
          }))}
        />
        {children}
      </div>
    </Words>
  );
  if (!hasDuty(reader, "review")) return <RulesFrame locale={locale}>{content}</RulesFrame>;
  const moderator = requireModerator(reader);
  const [cases, figures] = await Promise.all([queue(moderator, locale), deskFigures(moderator)]);
  return (
    <DeskFrame locale={locale} tab="terms" cases={cases} figures={figures}>
      {content}
    </DeskFrame>
  );
}
