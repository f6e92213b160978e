import type { Metadata } from "next";
import { admin } from "@/app/[locale]/(site)/admin/admin";
import { AdminTabs } from "@/components/admin/admin-tabs";
import { RoleBoxes } from "@/components/admin/role-boxes";
import { StaffRow } from "@/components/admin/staff-row";
import { Section } from "@/components/settings/settings-page";
import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { setRoles } from "@/lib/accounts/actions";
import { allStaff } from "@/lib/accounts/staff";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await admin();
  return {
    title: translator(negotiate((await params).locale), "staff")("title"),
    robots: { index: false, follow: false },
  };
}

export default async function StaffPage({ params }: Props) {
  const members = await allStaff(await admin());
  const locale = negotiate((await params).locale);
  const t = translator(locale, "staff");
  return (
    <div className="mx-auto flex max-w-[760px] flex-col gap-5 px-2 pb-10">
      <AdminTabs locale={locale} path="/admin/staff" />
      <header>
        <h1 className="font-bold text-xl tracking-tight">{t("title")}</h1>
        <p className="mt-1 text-pretty text-ink-2">{t("lead")}</p>
      </header>
      <ul className="flex flex-col gap-3">
        {members.map((member) => (
          <StaffRow
            key={`${member.id}|${member.roles.join()}|${member.languages.join()}`}
            locale={locale}
            member={member}
          />
        ))}
      </ul>
      <Section title={t("add")} lead={t("addWords")}>
        {/* A new key empties the fields once they are among them. */}
        <Form key={members.length} door={setRoles}>
          <FormText name="handle" label={t("handle")} autoCapitalize="none" spellCheck={false} required />
          <RoleBoxes locale={locale} />
          <Submit variant="primary" className="self-start">
            {t("add")}
          </Submit>
        </Form>
      </Section>
    </div>
  );
}
