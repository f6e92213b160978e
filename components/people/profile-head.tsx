import { NoticeLine } from "@/components/moderation/notice-line";
import { PersonCorner } from "@/components/people/person-corner";
import { PersonFacts } from "@/components/people/person-facts";
import { PersonNotice } from "@/components/people/person-notice";
import { Avatar } from "@/components/ui/avatar";
import { Tabs } from "@/components/ui/tabs";
import type { Profile } from "@/lib/accounts/queries";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { locale: Locale; person: Profile; tab: "notes" | "boards" };

/** Who this is: picture, name, words about themselves, languages, numbers, and what one can do. */
export function ProfileHead({ locale, person, tab }: Props) {
  const t = translator(locale, "people");
  const { id, handle, name } = person;
  const path = `/people/${handle}`;
  return (
    <>
      <header className="grid max-w-4xl grid-cols-[auto_1fr] items-center gap-x-5 gap-y-4 px-2 pt-4 pb-5 md:px-0 md:grid-cols-[auto_1fr_auto] md:gap-x-7 md:pt-8">
        <Avatar
          handle={handle}
          name={name}
          url={person.avatarUrl}
          size={96}
          className="max-md:-ml-1 max-md:scale-90"
        />
        <div className="min-w-0">
          <h1 lang={langOf(name)} className="break-words font-bold text-xl">
            {name}
          </h1>
          <p className="mt-0.5 truncate text-ink-3">@{handle}</p>
        </div>
        <div className="max-md:col-span-2 max-md:row-start-3">
          <PersonCorner id={id} name={name} />
        </div>
        <div className="col-span-2 md:col-start-2">
          <PersonFacts locale={locale} person={person} />
        </div>
      </header>
      {person.notice && <NoticeLine notice={person.notice} />}
      <PersonNotice id={id} name={name} />
      <Tabs
        label={t("tabs", { name })}
        className="pb-3"
        tabs={[
          { href: href(locale, path), label: t("notes"), current: tab === "notes" },
          { href: href(locale, `${path}/boards`), label: t("boards"), current: tab === "boards" },
        ]}
      />
    </>
  );
}
