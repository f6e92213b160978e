import { Count } from "@/components/ui/count";
import type { Profile } from "@/lib/accounts/queries";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** What a person says about themselves, their languages, and their numbers. */
export function PersonFacts({ locale, person }: { locale: Locale; person: Profile }) {
  const t = translator(locale, "people");
  const numbers = [
    { value: person.followingCount, label: t("followingCount") },
    { value: person.followerCount, label: t("followers", { count: person.followerCount }) },
    { value: person.receivedCount, label: t("received") },
  ];
  return (
    <>
      {person.bio && (
        <p
          lang={langOf(person.bio)}
          className="prose-text mb-3 max-w-[60ch] whitespace-pre-line break-words text-base"
        >
          {person.bio}
        </p>
      )}
      {person.languages.length > 0 && (
        <ul className="mb-3 flex flex-wrap gap-2 text-ink-2 text-xs">
          {person.languages.map(({ language, level }) => (
            <li key={language} className="rounded-full bg-sunken px-2.5 py-1">
              {languageName(language, locale)} · {t(level)}
            </li>
          ))}
        </ul>
      )}
      <dl className="flex flex-wrap gap-x-4 gap-y-1 md:gap-x-5">
        {numbers.map(({ value, label }) => (
          <div key={label} className="flex flex-row-reverse items-baseline gap-1.5">
            <dt className="text-ink-2">{label}</dt>
            <dd className="font-semibold text-base">
              <Count value={value} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale === "zh" ? "zh-Hans" : "en", { type: "language" }).of(code) ?? code;
}
