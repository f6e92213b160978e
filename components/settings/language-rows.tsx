import { languageLevels, limits, type SpokenLanguage, spokenLanguages } from "@/lib/accounts/schema";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

const box =
  "h-12 min-w-0 rounded-control border border-line bg-surface px-3 text-base text-ink hover:border-ink-3 focus:border-ink";

/** At least three rows, and two to spare: saving brings more. */
function rowsFor(spoken: number): number {
  return Math.min(limits.languages, Math.max(3, spoken + 2));
}

/** Rows for languages, side by side two lists: no script is needed to add one. */
export function LanguageRows({ locale, spoken }: { locale: Locale; spoken: SpokenLanguage[] }) {
  const t = translator(locale, "settings");
  const names = new Intl.DisplayNames(locale === "zh" ? "zh-Hans" : "en", { type: "language" });
  const rows = Array.from({ length: rowsFor(spoken.length) }, (_, at) => ({
    number: at + 1,
    row: spoken[at],
  }));
  return (
    <div className="flex flex-col gap-3">
      {rows.map(({ number, row }) => (
        <div key={number} className="group/row grid grid-cols-[3fr_2fr] gap-3">
          <select
            name="language[]"
            aria-label={t("languageOf", { number })}
            defaultValue={row?.language ?? ""}
            className={box}
          >
            <option value="">{t("noLanguage")}</option>
            {spokenLanguages.map((code) => (
              <option key={code} value={code}>
                {names.of(code)}
              </option>
            ))}
          </select>
          <select
            name="level[]"
            aria-label={t("levelOf", { number })}
            defaultValue={row?.level ?? (number === 1 ? "native" : "learning")}
            className={`${box} group-has-[option[value='']:checked]/row:text-ink-3`}
          >
            {languageLevels.map((level) => (
              <option key={level} value={level}>
                {t(level)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
