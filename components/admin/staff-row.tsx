import { RoleBoxes } from "@/components/admin/role-boxes";
import { Form, Submit } from "@/components/ui/form";
import { setRoles } from "@/lib/accounts/actions";
import type { StaffMember } from "@/lib/accounts/staff";
import { resetSecondFactor } from "@/lib/auth/actions";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** One of those who keep order: what they may do, and whether their second factor stands. */
export function StaffRow({ locale, member }: { locale: Locale; member: StaffMember }) {
  const t = translator(locale, "staff");
  const { id, handle, name, secondFactor, me } = member;
  const look = secondFactor ? "bg-good-soft text-good" : "bg-warn-soft text-ink";
  return (
    <li className="rounded-card bg-surface p-5">
      <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="min-w-0 truncate font-semibold text-base">
          {name} <span className="font-normal text-ink-3">@{handle}</span>
        </h2>
        {me && <span className="text-ink-3 text-sm">{t("you")}</span>}
        <span className={`ml-auto rounded-full px-3 py-1 font-semibold text-xs ${look}`}>
          {t(secondFactor ? "factorOn" : "factorOff")}
        </span>
      </div>
      <Form door={setRoles}>
        <input type="hidden" name="handle" value={handle} />
        <RoleBoxes locale={locale} member={member} />
        <Submit label={t("saveOf", { name })} className="self-start">
          {t("save")}
        </Submit>
      </Form>
      {secondFactor && !me && (
        <Form door={resetSecondFactor} className="mt-3">
          <input type="hidden" name="accountId" value={id} />
          <Submit size="sm" variant="plain" label={t("resetOf", { name })} className="self-start">
            {t("reset")}
          </Submit>
        </Form>
      )}
    </li>
  );
}
