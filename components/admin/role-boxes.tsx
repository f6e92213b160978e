import type { StaffMember } from "@/lib/accounts/staff";
import { Role } from "@/lib/generated/prisma/enums";
import { type Locale, locales } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { locale: Locale; member?: Pick<StaffMember, "roles" | "languages"> };

const box = "mt-0.5 size-5 shrink-0 accent-brand";

/** The roles to tick, each with what it means. */
export function RoleBoxes({ locale, member }: Props) {
  const t = translator(locale, "staff");
  return (
    <div className="grid gap-5 sm:grid-cols-[1fr_auto]">
      <fieldset className="flex flex-col gap-1">
        <legend className="sr-only">{t("rolesLabel")}</legend>
        {Object.values(Role).map((role) => (
          <label key={role} className="flex min-h-11 items-start gap-3 py-1.5">
            <input
              type="checkbox"
              name="roles[]"
              value={role}
              defaultChecked={member?.roles.includes(role)}
              className={box}
            />
            <span>
              <span className="block font-semibold">{t(`roles.${role}`)}</span>
              <span className="block text-ink-2 text-sm">{t(`duties.${role}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="max-w-44">
        <legend className="mb-1 text-ink-2 text-sm">{t("languages")}</legend>
        {locales.map((language) => (
          <label key={language} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="languages[]"
              value={language}
              defaultChecked={member?.languages.includes(language)}
              className={box}
            />
            {t(language)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
