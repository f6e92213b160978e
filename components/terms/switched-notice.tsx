import { SwitchButton } from "@/components/terms/switch-button";
import { termName } from "@/components/terms/term-name";
import { hasDuty, type TermReader } from "@/lib/accounts/authority";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { offNow, termNames } from "@/lib/terms/listing";

type Props = { locale: Locale; reader: TermReader; switched: string | string[] | undefined };

/** Says which term was just switched off, and takes it back; as long as it is off. */
export async function SwitchedNotice({ locale, reader, switched }: Props) {
  if (typeof switched !== "string" || !hasDuty(reader, "keepTerms")) return null;
  const words = (await termNames(reader, [switched])).get(switched);
  if (!words || !(await offNow(reader, switched, new Date()))) return null;
  const t = translator(locale, "terms");
  return (
    <div role="status" className="mt-5 flex flex-wrap items-center gap-3 rounded-card bg-good-soft px-4 py-3">
      <p className="min-w-0 flex-1 break-words">{t("switched", { words: termName(t, switched, words) })}</p>
      <SwitchButton termId={switched} to="on">
        {t("undo")}
      </SwitchButton>
    </div>
  );
}
